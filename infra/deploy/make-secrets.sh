#!/bin/sh
# Makes the secrets of compose.yaml, each in a file, once; what is there already stays as it is.
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
random() { od -An -tx1 -N32 /dev/urandom | tr -d ' \n'; }
make() { # name, text
  [ -e "secrets/$1" ] || printf '%s' "$2" > "secrets/$1"
  chmod 0444 "secrets/$1" # read by the users of the containers; the folder keeps everybody else out
}
make master-key "$(random)"
make database-superuser-password "$(random)"
make database-owner-password "$(random)"
make database-password "$(random)"
make eventstore-password "$(random)"
make redis-password "$(random)"
make database-url "postgres://accord_app:$(cat secrets/database-password)@postgres:5432/accord"
make database-owner-url "postgres://accord_owner:$(cat secrets/database-owner-password)@postgres:5432/accord"
make eventstore-url "esdb://admin:$(cat secrets/eventstore-password)@eventstore-1:2113,eventstore-2:2113,eventstore-3:2113?tls=true&tlsCAFile=/certificates/ca/ca.crt"
make redis-url "redis://:$(cat secrets/redis-password)@redis:6379/0"
make eventstore.env "EVENTSTORE_DEFAULT_ADMIN_PASSWORD=$(cat secrets/eventstore-password)
EVENTSTORE_DEFAULT_OPS_PASSWORD=$(random)
"
make redis.conf "requirepass $(cat secrets/redis-password)
appendonly yes
maxmemory-policy noeviction
"
echo "The secrets are in $(pwd)/secrets. Keep master-key apart from every backup of the database."
