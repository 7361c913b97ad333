# shellcheck shell=bash
# Processes that outlive their caller, known by pid, start time and boot, so that a reused pid is never taken for ours.

# process_id PID: one line that no other process ever has; fails when it is not running.
process_id() {
  local stat fields
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  read -ra fields <<<"${stat##*) }"
  [[ ${fields[0]} != Z ]] && echo "$1 ${fields[19]} $(</proc/sys/kernel/random/boot_id)"
}

# running PIDFILE: prints the pid if that very process is alive.
running() {
  local id
  id=$(cat "$1" 2>/dev/null) && [[ -n $id && $(process_id "${id%% *}") == "$id" ]] && echo "${id%% *}"
}

# detach [--as-root] PIDFILE LOG COMMAND…: starts COMMAND in a session of its own, holding none of the caller's streams or locks.
detach() {
  local run=() pidfile log
  if [[ $1 == --as-root ]]; then
    shift
    ((EUID == 0)) || run=(sudo)
  fi
  pidfile=$1 log=$2
  shift 2
  rm -f "$pidfile"
  (
    cd /
    close_inherited
    # shellcheck disable=SC2016 # for the inner shell
    exec "${run[@]}" setsid bash -c '. "$1"; process_id $$ >"$2.new" && mv "$2.new" "$2"; shift 2; exec "$@"' - "${BASH_SOURCE[0]}" "$pidfile" "$@"
  ) </dev/null >"$log" 2>&1 &
  wait_until 5 test -s "$pidfile"
}

close_inherited() {
  local fd
  for fd in "/proc/$BASHPID/fd/"*; do
    fd=${fd##*/}
    if ((fd > 2 && fd != 255)); then eval "exec $fd>&-"; fi
  done
}

# stop_process PIDFILE SIGNAL SECONDS: asks, waits, then insists.
stop_process() {
  local pid
  if pid=$(running "$1"); then
    as_root kill -s "$2" "$pid"
    wait_until "$3" not running "$1" || as_root kill -s KILL "$pid"
  fi
  rm -f "$1"
}

not() { ! "$@" >/dev/null 2>&1; }

# wait_until SECONDS COMMAND…
wait_until() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < deadline)) || return 1
    sleep 0.1
  done
}
