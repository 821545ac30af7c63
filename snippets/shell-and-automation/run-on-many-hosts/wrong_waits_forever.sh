#!/usr/bin/env bash
# Sets only ConnectTimeout, which ends when the connection stands: a command that hangs holds up the whole run.
set -euo pipefail
(( $# >= 2 )) || exit 2
[[ -r $1 && ${PARALLEL:-20} =~ ^[1-9][0-9]*$ ]] || exit 2
list=$1
shift
printf -v command '%q ' "$@"
failed=0
for host in $(sed -E 's/#.*//' -- "$list"); do
    [[ $host =~ ^[A-Za-z0-9] ]] || exit 2
    { ssh -n -o BatchMode=yes -o ConnectTimeout=5 "$host" "$command" 2>&1 | sed "s/^/$host: /"; } ||
        { echo "FAILED $host" >&2; failed=1; }
done
exit "$failed"
