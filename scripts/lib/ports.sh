# shellcheck shell=bash
listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# port_for FILE: the port remembered there while nobody else took it, else a new one.
# Below 32768, where the kernel takes no ports for outgoing connections.
port_for() {
  local port
  port=$(cat "$1" 2>/dev/null || true)
  while [[ -z $port ]] || listening "$port"; do port=$((20000 + RANDOM % 12000)); done
  echo "$port" >"$1"
  echo "$port"
}

# mongo_ping PORT: a real `{ ping: 1, $db: "admin" }` in the wire protocol, for which a server must ask its storage.
mongo_ping() {
  # shellcheck disable=SC2016 # the name of a field
  local message='\x33\0\0\0\x01\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0\x1e\0\0\0\x10ping\0\x01\0\0\0\x02$db\0\x06\0\0\0admin\0\0'
  # shellcheck disable=SC2016 # for the inner shell
  timeout 3 bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$1" && printf "$2" >&3 && head -c 38 <&3 | LC_ALL=C grep -aqP "ok\\x00.{6}\\xf0\\x3f"' - "$1" "$message" 2>/dev/null
}
