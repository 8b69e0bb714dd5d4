#!/bin/sh
# Checks the records on standard input and writes their results, all of them or none. Further words go to the command.
# Ends with 0 where every record has come out, whatever its verdict, and with 75 where the shard is to be tried again.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 75' HUP INT TERM

# One more record, which is read last: where its line is there, nothing before it is lacking.
last='end-of-shard'
status=0
{ cat && printf '\n{"id":"%s","html":""}\n' "$last"; } |
  node src/cli/launch.mjs src/cli/main.ts --format ndjson "$@" - > "$work/results" 2> "$work/said" || status=$?
if [ "$status" -gt 2 ] || ! tail -n 1 "$work/results" | grep -q "\"source\":{\"id\":\"$last\""; then
  cat "$work/said" >&2
  exit 75
fi
# Nothing that was found is worth a word to whoever counts shards.
sed '$d' "$work/results"
