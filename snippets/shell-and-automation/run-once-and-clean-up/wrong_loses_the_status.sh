#!/usr/bin/env bash
# Cleans up as the last step, so the exit code is that of rm, and a failing command skips the cleaning.
set -uo pipefail
(( $# >= 2 )) || exit 2
exec 9>> "$1"
flock --nonblock 9 || exit 75
shift
WORK=$(mktemp -d)
export WORK
trap 'kill "$child" 2> /dev/null; wait; rm -rf -- "$WORK"; exit 143' TERM
"$@" <&0 & child=$!
wait "$child"
rm -rf -- "$WORK"
