# shellcheck shell=bash
# set_up: everything that start and test need, in the checkout's root; quick and silent when nothing is missing.

for part in log cache bootstrap checkout; do . "scripts/lib/$part.sh"; done

set_up() {
  local lock
  exec {lock}>"$POSTHORN_CACHE/set-up.lock"
  flock -n "$lock" || { say "· waiting for another set-up"; flock "$lock"; }
  bootstrap
  update_checkout
  exec {lock}>&-
  MONGODB_URI=$(scripts/mongo uri | tail -n 1)
  export MONGODB_URI
}
