#!/usr/bin/env bash
# Takes field 7 of the line, query string and all, so every user id makes a path of its own.
set -euo pipefail
export LC_ALL=C
n=${1:-10}
[[ $n =~ ^[1-9][0-9]*$ ]] || exit 2
awk '$9 ~ /^5[0-9][0-9]$/ { c[$7]++ } END { for (p in c) printf "%d\t%s\n", c[p], p }' |
    sort -t $'\t' -k1,1nr -k2,2 | awk -v n="$n" 'NR <= n'
