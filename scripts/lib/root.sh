# shellcheck shell=bash
can_be_root() { ((EUID == 0)) || sudo -n true 2>/dev/null || { [[ -t 2 ]] && command -v sudo >/dev/null && sudo -v; }; }

as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}
