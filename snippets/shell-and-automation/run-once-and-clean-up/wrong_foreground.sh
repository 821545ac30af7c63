#!/usr/bin/env bash
# Runs the command in the foreground, where Bash delays traps until it ends: TERM does nothing for hours.
set -euo pipefail
(( $# >= 2 )) || exit 2
exec 9>> "$1"
flock --nonblock 9 || exit 75
shift
WORK=$(mktemp -d)
export WORK
trap 'rm -rf -- "$WORK"' EXIT
trap 'exit 143' TERM
status=0
"$@" || status=$?
exit "$status"
