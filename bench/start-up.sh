#!/usr/bin/env bash
# How long people wait: the first page of `dibao serve`, and `dibao read` to its first article.
#   bench/start-up.sh [RUNS]      prints each run and the median, in seconds; meant for an idle machine
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
runs=${1:-5}
sample=$(find "$home/samples/bulletins" -name '*.txt' | sort | head -n 1)
"$home/dibao" --version >/dev/null

now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", b - a }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

first_article() {
  local start
  start=$(now)
  "$home/dibao" read "$sample" --what articles --to jsonl | head -n 1 >/dev/null
  since "$start"
}

first_page() {
  local start data port pid
  data=$(mktemp -d)
  port=$((20000 + RANDOM % 20000))
  start=$(now)
  "$home/dibao" serve --data "$data" --port "$port" >"$data/log" 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "http://localhost:$port/"; do sleep 0.02; done
  since "$start"
  kill "$pid"
  wait "$pid" 2>/dev/null || true
  rm -rf "$data"
}

for what in first_article first_page; do
  times=$(for _ in $(seq "$runs"); do $what; echo; done)
  echo "$what: $(echo $times) median $(echo "$times" | sed '/^$/d' | median)"
done
