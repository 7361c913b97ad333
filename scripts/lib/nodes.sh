# shellcheck shell=bash
# find_nodes: sets POSTHORN_NODE_22 and POSTHORN_NODE_24, for the tests that run in each Node.js that is promised to work: the
# oldest one, and the one that is fetched where the machine has none. What they are set to already is kept.

find_nodes() {
  POSTHORN_NODE_22=${POSTHORN_NODE_22:-$(fetched_node "$node_oldest.0")}
  POSTHORN_NODE_24=${POSTHORN_NODE_24:-$(fetched_node "$node_version")}
  export POSTHORN_NODE_22 POSTHORN_NODE_24
}

# fetched_node VERSION: where its executable is, in the cache.
fetched_node() {
  local package dir
  package=$(node_package)
  dir=$POSTHORN_CACHE/tools/$package-$1
  [[ -d $dir ]] || step "Fetching Node.js $1" fetch_tool "$package@$1" "$dir" || fail "Node.js $1 could not be fetched"
  echo "$dir/node_modules/$package/bin/node"
}
