#!/usr/bin/env bash
# How fast a great archive is indexed and searched, beside PostgreSQL 15 with pg_trgm on the same articles.
#   bench/search-million.sh [ARTICLES] [FOLDER]   one million by default; needs about 12 GB there (a new one under /tmp by default)
# Figures go to FOLDER/figures.txt. PostgreSQL is left out, and that is said, where /usr/lib/postgresql/15 is missing
# (Debian: postgresql-15, which has pg_trgm). As root, the server runs as the user postgres.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
articles=${1:-1000000}
folder=${2:-$(mktemp -d /tmp/dibao-bench.XXXXXX)}
binaries=${POSTGRES_BIN:-/usr/lib/postgresql/15/bin}
mkdir -p "$folder"
address=

as_server() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

stop() {
  if [ -n "$address" ]; then as_server "$binaries/pg_ctl" -D "$folder/postgres" -m immediate -w stop >/dev/null; fi
}

if [ -x "$binaries/initdb" ]; then
  port=$((20000 + RANDOM % 20000))
  mkdir -p "$folder/postgres"
  if [ "$(id -u)" = 0 ]; then chmod 755 "$folder" && chown postgres "$folder/postgres"; fi
  # A locale whose letters include Chinese characters: in the locale C, pg_trgm sees none of them.
  as_server "$binaries/initdb" -D "$folder/postgres" -A trust -U bench -E UTF8 --locale=C.UTF-8 >/dev/null
  as_server "$binaries/pg_ctl" -D "$folder/postgres" -w -l "$folder/postgres/log" \
    -o "-p $port -k $folder/postgres -c shared_buffers=2GB -c maintenance_work_mem=2GB -c work_mem=64MB -c max_wal_size=8GB" start >/dev/null
  address="jdbc:postgresql://localhost:$port/postgres?user=bench"
  trap stop EXIT
else
  echo "search-million: no PostgreSQL 15 in $binaries; measuring without it" >&2
fi

cd "$home"
mvn -B -ntp -q -pl desk -am -Dfast test -Dtest=MillionArticlesBench -Dsurefire.failIfNoSpecifiedTests=false \
  -Ddibao.bench.articles="$articles" -Ddibao.bench.folder="$folder" -Ddibao.bench.postgres="$address"
cat "$folder/figures.txt"
