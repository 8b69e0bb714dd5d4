#!/bin/sh
# Checks records on several machines with GNU parallel over SSH; the results are those of one machine, in input order.
#   test/scale/checkOverHosts.sh HOSTS RECORDS OUT [OPTION…]
# HOSTS: one sshlogin a line (`user@host`, `:` is this machine). RECORDS: lines of {"id", "url", "html"}. OUT: a folder;
# run again with the same words, it goes on where it ended. Options go to the command, the same each time.
# GOUJI_DIR: where the repository stands on every host (default: where it stands here), after `npm ci`.
# GOUJI_BLOCK: bytes of a shard (16M). GOUJI_RETRIES: hosts that a shard is tried on (4).
set -eu
[ "$#" -ge 3 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
hosts=$1 records=$2 out=$3
shift 3
here=$(cd "$(dirname "$0")" && pwd)
folder=${GOUJI_DIR:-$(cd "$here/../.." && pwd)}
mkdir -p "$out/shards"
# The same instant for all of them, and after an interruption.
[ -s "$out/checkedAt" ] || date -u +%Y-%m-%dT%H:%M:%SZ > "$out/checkedAt"

quote() { for word; do printf " '%s'" "$(printf %s "$word" | sed "s/'/'\\\\''/g")"; done; }
command="$(quote "$folder/test/scale/checkShard.sh") --checked-at $(cat "$out/checkedAt")$(quote "$@")"

PARALLEL_SSH="$here/sshHost.sh"
export PARALLEL_SSH
failed=0
# Each line with its number, so that a shard says of a line what the whole would say.
perl -pe 's/^/$.\t/' "$records" |
  parallel --pipe --block "${GOUJI_BLOCK:-16M}" --sshloginfile "$hosts" --jobs 1 --retries "${GOUJI_RETRIES:-4}" \
    --joblog "$out/jobs.log" --results "$out/shards/{#}" --resume-failed "$command" > /dev/null || failed=$?

# The last line of a shard's number counts: it may have been tried in an earlier run.
missing=$(awk 'NR > 1 { ended[$1] = $7 + $8; if ($1 > most) most = $1 }
  END { for (shard = 1; shard <= most; shard++) if (!(shard in ended) || ended[shard] != 0) count++; print count + 0 }' \
  FS='\t' "$out/jobs.log")
if [ "$failed" -ne 0 ] || [ "$missing" -ne 0 ]; then
  echo "Shards without a result: $missing; run the same again to try them once more." >&2
  exit 75
fi
most=$(awk 'NR > 1 && $1 > most { most = $1 } END { print most + 0 }' FS='\t' "$out/jobs.log")
shard=1
: > "$out/results.part"
while [ "$shard" -le "$most" ]; do
  cat "$out/shards/$shard" >> "$out/results.part"
  shard=$((shard + 1))
done
versions=$(perl -ne 'print "$1\n" if /"generator":(\{[^}]*\})/' "$out/results.part" | sort -u | wc -l)
if [ "$versions" -gt 1 ]; then
  echo "The hosts have different versions of the rules; bring them to one and begin in another folder." >&2
  exit 3
fi
mv "$out/results.part" "$out/results.ndjson"
