#!/usr/bin/env bash
# Greps for a 5xx anywhere in the line, so an answer of 512 bytes or a user agent counts as an error.
set -euo pipefail
export LC_ALL=C
n=${1:-10}
[[ $n =~ ^[1-9][0-9]*$ ]] || exit 2
{ grep ' 5[0-9][0-9] ' || true; } | awk -F'"' '{ split($2, r, " "); sub(/\?.*/, "", r[2]); c[r[2]]++ }
    END { for (p in c) printf "%d\t%s\n", c[p], p }' | sort -t $'\t' -k1,1nr -k2,2 | awk -v n="$n" 'NR <= n'
