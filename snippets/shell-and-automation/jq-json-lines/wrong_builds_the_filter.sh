#!/usr/bin/env bash
# Puts the argument into the program text, as in SQL injection: a quotation mark breaks it, and input becomes code.
set -euo pipefail
[[ $# == 1 && -n $1 ]] || exit 2
code=0
jq -Rnre "[inputs | fromjson? | select(type == \"object\" and .model == \"$1\")] | group_by(.status)[]
    | [.[0].status, length, (map(.latency_ms | numbers) | max // \"-\")] | @tsv" || code=$?
[[ $code != 4 ]] || exit 1
exit "$code"
