# shellcheck shell=bash
# Everything that is downloaded or stored lives here, outside the checkout; deleting the folder starts afresh.
export POSTHORN_CACHE=${POSTHORN_CACHE:-${XDG_CACHE_HOME:-${HOME:?set HOME or POSTHORN_CACHE}/.cache}/posthorn}
mkdir -p "$POSTHORN_CACHE" || { printf '✗ Cannot create %s: set POSTHORN_CACHE to a folder that can be written.\n' "$POSTHORN_CACHE" >&2; exit 1; }
POSTHORN_CACHE=$(cd "$POSTHORN_CACHE" && pwd -P)
