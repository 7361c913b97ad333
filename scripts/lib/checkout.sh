# shellcheck shell=bash
# Brings the checkout in the current folder up to date: dependencies, generated code, build. What has not changed is skipped.

stamps=node_modules/.cache/posthorn
generated=(spec/dist/openapi.json spec/dist/reference.html packages/{sdk/src,mocks/src,server/src/http}/generated)

update_checkout() {
  once dependencies "$(dependency_inputs | digest)" node_modules/.modules.yaml -- step "Installing dependencies" install_dependencies
  once generate "$(generate_inputs | digest)" "${generated[@]}" -- step "Generating code from the contract" pnpm generate
  # shellcheck disable=SC2046 # a word a folder
  once build "$(build_inputs | digest)" $(build_outputs) -- step "Building" pnpm build
}

# once NAME DIGEST OUTPUT… -- COMMAND…: runs it unless it last succeeded with this digest and the outputs are there.
once() {
  local stamp=$stamps/$1 digest=$2 fresh=true
  shift 2
  while [[ $1 != -- ]]; do
    [[ -e $1 ]] || fresh=false
    shift
  done
  shift
  if $fresh && [[ $(cat "$stamp" 2>/dev/null) == "$digest" ]]; then return; fi
  rm -f "$stamp"
  "$@" || fail "Set-up stopped there; run it again when that is repaired."
  mkdir -p "$stamps"
  echo "$digest" >"$stamp"
}

# CI=true keeps pnpm from asking before it replaces a folder.
install_dependencies() { CI=true pnpm install --frozen-lockfile; }

# The inputs: names of files, ended by NUL.
digest() { sort -z | xargs -0 sha256sum | sha256sum; }

files_in() { find "$@" -name node_modules -prune -o -name dist -prune -o -name '*.tsbuildinfo' -o -type f -print0; }

dependency_inputs() {
  find package.json pnpm-lock.yaml pnpm-workspace.yaml -print0
  find spec packages scripts examples -name node_modules -prune -o -name package.json -print0 2>/dev/null || true
}

generate_inputs() {
  dependency_inputs
  files_in redocly.yaml spec scripts/generate
}

build_inputs() {
  dependency_inputs
  files_in tsconfig*.json packages spec
  find spec/dist -type f -print0
}

build_outputs() {
  local config
  for config in packages/*/tsconfig.json; do echo "${config%/*}/dist"; done
}
