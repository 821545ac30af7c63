#!/usr/bin/env bash
# Lets jq parse the file itself, which ends at the first line that is no JSON, such as a stack trace.
set -euo pipefail
[[ $# == 1 && -n $1 ]] || exit 2
code=0
jq -sre --arg model "$1" 'map(select(type == "object" and .model == $model)) | group_by(.status)[]
    | [.[0].status, length, (map(.latency_ms | numbers) | max // "-")] | @tsv' || code=$?
[[ $code != 4 ]] || exit 1
exit "$code"
