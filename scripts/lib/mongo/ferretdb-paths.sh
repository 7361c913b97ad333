# shellcheck shell=bash disable=SC2034,SC2154 # read by files that set `here` and use what is set here
dir=$POSTHORN_CACHE/mongo/ferretdb
ferretdb=$dir/bin/ferretdb
root=$dir/root
ready=$dir/ready

# Inside the chroot.
data=/var/lib/posthorn/data

in_root() { as_root "$here/in-root" "$root" root "$@"; }
in_root_as_postgres() { as_root "$here/in-root" "$root" postgres "$@"; }
