#!/usr/bin/env bash
# Writes a PID file and removes it in the trap, as init scripts did: after kill -9 it blocks every later run.
set -euo pipefail
(( $# >= 2 )) || exit 2
lock=$1
shift
set -o noclobber
echo $$ 2> /dev/null > "$lock" || exit 75
WORK=$(mktemp -d)
export WORK
trap 'rm -rf -- "$WORK" "$lock"' EXIT
trap 'kill "$child" 2> /dev/null || true; wait || true; exit 143' TERM
trap 'kill "$child" 2> /dev/null || true; wait || true; exit 130' INT
status=0
"$@" <&0 & child=$!
wait "$child" || status=$?
exit "$status"
