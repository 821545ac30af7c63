#!/usr/bin/env bash
# --8<-- [start:top]
# top-errors N < access.log: the N paths with the most 5xx answers.
set -euo pipefail
export LC_ALL=C                       # bytes, not the locale's order

n=${1:-10}
[[ $n =~ ^[1-9][0-9]*$ ]] || { echo "usage: top-errors N" >&2; exit 2; }

awk -F'"' '
    { split($3, after, " ") }         # after the request: status, bytes
    after[1] ~ /^5[0-9][0-9]$/ {
        split($2, request, " ")       # method, path, protocol
        path = request[2]
        sub(/\?.*/, "", path)
        count[path]++
    }
    END { for (path in count) printf "%d\t%s\n", count[path], path }
' |
    sort -t $'\t' -k1,1nr -k2,2 |     # most first, ties by name
    awk -v n="$n" 'NR <= n'           # reads to the end; head would not
# --8<-- [end:top]
