#!/usr/bin/env bash
# --8<-- [start:report]
# report MODEL < requests.jsonl: per status its count and slowest request.
# Exit 0, 1 if no request of MODEL was found, 2 for wrong usage.
set -euo pipefail
[[ $# == 1 && -n $1 ]] || { echo "usage: report MODEL" >&2; exit 2; }

code=0
jq --raw-input --null-input --raw-output --exit-status --arg model "$1" '
    [ inputs                          # one line at a time, as text
      | fromjson?                     # lines that are no JSON vanish
      | select(type == "object" and .model == $model) ]
    | group_by(.status)[]             # sorts by status, then groups
    | [ .[0].status,
        length,
        (map(.latency_ms | numbers) | max // "-") ]
    | @tsv
' || code=$?

case $code in
    0) ;;
    4) exit 1 ;;                      # jq printed nothing at all
    *) exit "$code" ;;
esac
# --8<-- [end:report]
