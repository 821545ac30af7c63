#!/usr/bin/env bash
# Traps only EXIT, which does run on TERM: but the command lives on, with its work folder deleted under it.
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
"$@" <&0 & child=$!
wait "$child" || status=$?
exit "$status"
