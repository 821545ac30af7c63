#!/usr/bin/env bash
# report DIR: four questions about a folder of training runs.
set -euo pipefail
export LC_ALL=C
dir=${1:?usage: report DIR}

# --8<-- [start:find]
# find: which files? Checkpoints of over 1 MiB, with their total.
find "$dir" -type f -name '*.ckpt' -size +1024k -exec wc -c {} + |
    awk '$2 != "total" || NF > 2 { n++; sum += $1 }
         END { printf "checkpoints %d bytes %.0f\n", n, sum }'
# --8<-- [end:find]

# --8<-- [start:grep]
# grep: which lines, or which files have one? Runs that diverged.
found=0
grep -rlE --include='*.log' 'loss[ =]+(nan|inf)' "$dir" | sort || found=$?
(( found <= 1 )) || exit "$found"     # 1: no match; 2: a real error
# --8<-- [end:grep]

# --8<-- [start:sed]
# sed: edit each line of a stream. Hide tokens before logs leave the host.
find "$dir" -type f -name '*.log' -exec sed -nE \
    's/(token=)[^ &]+/\1***/gp' {} +
# --8<-- [end:sed]

# --8<-- [start:awk]
# awk: fields and sums. Mean of the loss in each log.
find "$dir" -type f -name '*.log' -exec awk '
    match($0, /loss=[0-9.]+/) {
        sum[FILENAME] += substr($0, RSTART + 5, RLENGTH - 5)
        n[FILENAME]++
    }
    END { for (f in n) printf "%s mean %.3f\n", f, sum[f] / n[f] }
' {} + | sort
# --8<-- [end:awk]
