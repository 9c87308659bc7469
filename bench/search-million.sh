#!/usr/bin/env bash
# How fast a great archive is indexed and searched, beside PostgreSQL 15 with pg_trgm on the same articles.
#   bench/search-million.sh [ARTICLES] [FOLDER]   one million by default; needs about 12 GB there (a new one under /tmp by default)
# Figures go to FOLDER/figures.txt. PostgreSQL is taken from /usr/lib/postgresql/15 or POSTGRES_BIN; root on Debian gets
# the package postgresql-15, which has pg_trgm, without its own server; elsewhere it is left out, and that is said.
# As root, the server runs as the user postgres. JAVA_OPTIONS goes to the measured process (-Xmx4g by default).
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

if [ ! -x "$binaries/initdb" ] && [ "$(id -u)" = 0 ] && apt-cache show postgresql-15 >/dev/null 2>&1; then
  mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] ||
    echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql-15 >/dev/null || true
fi

if [ -x "$binaries/initdb" ]; then
  rm -rf "$folder/postgres"
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
./dibao mvn -q -pl desk -am -Dfast test -Dtest=MillionArticlesBench -Dsurefire.failIfNoSpecifiedTests=false \
  "-Dtest.options=${JAVA_OPTIONS:--Xmx4g} --add-modules jdk.incubator.vector" \
  -Ddibao.bench.articles="$articles" -Ddibao.bench.folder="$folder" -Ddibao.bench.postgres="$address"
cat "$folder/figures.txt"
