# shellcheck shell=bash
# find_oldest_node: sets POSTHORN_NODE_22 for the tests that also run in the oldest Node.js that is promised to work.

find_oldest_node() {
  local package dir
  if [[ -z ${POSTHORN_NODE_22:-} ]]; then
    package=$(node_package)
    dir=$POSTHORN_CACHE/tools/$package-$node_oldest.0
    [[ -d $dir ]] || step "Fetching Node.js $node_oldest" fetch_tool "$package@$node_oldest.0" "$dir" || fail "Node.js $node_oldest could not be fetched"
    POSTHORN_NODE_22=$dir/node_modules/$package/bin/node
  fi
  export POSTHORN_NODE_22
}
