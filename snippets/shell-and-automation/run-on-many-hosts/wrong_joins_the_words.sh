#!/usr/bin/env bash
# Passes "$@" to ssh as if it kept the words apart: ssh joins them with blanks, and the remote shell splits them anew.
set -euo pipefail
(( $# >= 2 )) || exit 2
[[ -r $1 && ${PARALLEL:-20} =~ ^[1-9][0-9]*$ ]] || exit 2
list=$1
shift
failed=0
for host in $(sed -E 's/#.*//' -- "$list"); do
    [[ $host =~ ^[A-Za-z0-9] ]] || exit 2
    { timeout "${LIMIT:-60}" ssh -n -o BatchMode=yes "$host" "$*" 2>&1 | sed "s/^/$host: /"; } ||
        { echo "FAILED $host" >&2; failed=1; }
done
exit "$failed"
