# shellcheck shell=bash
# find_chromium: sets POSTHORN_CHROMIUM for the tests that need a browser: what it is set to already, the machine's own, or one
# fetched into the cache as an npm package.

chromium_package=@sparticuz/chromium
chromium_version=153.0.0

find_chromium() {
  POSTHORN_CHROMIUM=${POSTHORN_CHROMIUM:-$(own_chromium || fetched_chromium)}
  "$POSTHORN_CHROMIUM" --version >/dev/null 2>&1 ||
    fail "$POSTHORN_CHROMIUM does not run: install Chromium, or set POSTHORN_CHROMIUM to one that does"
  export POSTHORN_CHROMIUM
}

own_chromium() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

fetched_chromium() {
  local dir=$POSTHORN_CACHE/tools/chromium-$chromium_version
  [[ -x $dir/chromium ]] || step "Fetching Chromium $chromium_version" fetch_chromium "$dir" >&2 ||
    fail "Chromium could not be fetched: install one, or set POSTHORN_CHROMIUM"
  echo "$dir/chromium"
}

# The package has it compressed, and unpacks it into the folder for temporary files.
fetch_chromium() {
  local new=$1.new
  rm -rf "$new" && fetch_tool "$chromium_package@$chromium_version" "$new" &&
    (cd "$new" && TMPDIR=$new node --input-type=module -e "await (await import('$chromium_package')).default.executablePath()") &&
    rm -rf "$1" && mv -T "$new" "$1"
}
