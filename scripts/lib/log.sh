# shellcheck shell=bash
# Progress goes to stderr: stdout belongs to answers, such as a URI.

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "✗ $*"
  exit 1
}

# step TITLE COMMAND…: runs it with its output in a log, prints how long it took, and shows the log's tail if it fails.
# A function given as COMMAND must chain by &&: bash ignores `set -e` in whatever runs as a condition.
step() {
  local title=$1 log started=$SECONDS
  shift
  mkdir -p "$POSTHORN_CACHE/logs"
  log="$POSTHORN_CACHE/logs/$(printf %s "$title" | tr -cs '[:alnum:]' '-' | tr '[:upper:]' '[:lower:]' | cut -c1-60).log"
  say "→ $title …"
  if "$@" </dev/null >"$log" 2>&1; then
    say "✓ $title ($((SECONDS - started)) s)"
  else
    say "✗ $title failed after $((SECONDS - started)) s. The end of $log:"
    tail -n 20 "$log" | sed 's/^/    /' >&2
    return 1
  fi
}
