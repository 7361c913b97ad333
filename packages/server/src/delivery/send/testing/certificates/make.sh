#!/bin/sh
# Makes the certificates that the tests' receivers show. None of them, and no key here, protects anything.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
openssl ecparam -name prime256v1 -genkey -noout -out "$work/authority.key"
openssl ecparam -name prime256v1 -genkey -noout -out receiver.key

# name, its key, last day, extensions, then who signs
issue() {
  name=$1 key=$2 last=$3 extensions=$4
  shift 4
  : > "$work/index.txt"
  cat > "$work/ca.cnf" <<CONF
[ca]
default_ca = authority
[authority]
database = $work/index.txt
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
x509_extensions = extensions
[any]
commonName = supplied
[extensions]
$extensions
CONF
  openssl req -new -key "$key" -subj "/CN=$name" -out "$work/$name.csr"
  openssl ca -batch -notext -config "$work/ca.cnf" -startdate 20200101000000Z -enddate "$last" \
    -in "$work/$name.csr" -out "$name.pem" "$@"
}

issue authority "$work/authority.key" 20991231000000Z 'basicConstraints = CA:TRUE' -selfsign -keyfile "$work/authority.key"
issue self-signed receiver.key 20991231000000Z 'subjectAltName = IP:127.0.0.1' -selfsign -keyfile receiver.key

by_authority="-cert authority.pem -keyfile $work/authority.key"
issue trusted receiver.key 20991231000000Z 'subjectAltName = DNS:localhost,IP:127.0.0.1' $by_authority
issue expired receiver.key 20200102000000Z 'subjectAltName = DNS:localhost,IP:127.0.0.1' $by_authority
issue other-name receiver.key 20991231000000Z 'subjectAltName = DNS:other.example' $by_authority
