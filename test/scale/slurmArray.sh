#!/bin/sh
# The same shards as jobs of a Slurm array, where a cluster exists. Prepare once, submit, join:
#   mkdir -p OUT && perl -pe 's/^/$.\t/' RECORDS | split -C 16M -d -a 5 - OUT/shard. && date -u +%FT%TZ > OUT/checkedAt
#   sbatch --array=0-$(($(ls OUT/shard.????? | wc -l) - 1)) test/scale/slurmArray.sh OUT [OPTION…]
#   cat OUT/shard.?????.done > OUT/results.ndjson     (once `ls OUT/shard.?????.done | wc -l` counts them all)
#SBATCH --job-name=gouji --cpus-per-task=2 --mem=3G --requeue
set -eu
out=$1
shift
shard=$(printf '%s/shard.%05d' "$out" "${SLURM_ARRAY_TASK_ID:?}")
[ ! -e "$shard.done" ] || exit 0
"${GOUJI_DIR:-.}/test/scale/checkShard.sh" --checked-at "$(cat "$out/checkedAt")" "$@" < "$shard" > "$shard.part"
mv "$shard.part" "$shard.done"
