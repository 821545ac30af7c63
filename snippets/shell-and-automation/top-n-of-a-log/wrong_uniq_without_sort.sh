#!/usr/bin/env bash
# Forgets that uniq compares neighbours only, so a path that alternates with another is counted in pieces.
set -euo pipefail
export LC_ALL=C
n=${1:-10}
[[ $n =~ ^[1-9][0-9]*$ ]] || exit 2
awk -F'"' '{ split($3, a, " ") } a[1] ~ /^5[0-9][0-9]$/ { split($2, r, " "); sub(/\?.*/, "", r[2]); print r[2] }' |
    uniq -c | awk '{ print $1 "\t" $2 }' | sort -t $'\t' -k1,1nr -k2,2 | awk -v n="$n" 'NR <= n'
