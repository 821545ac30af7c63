#!/usr/bin/env bash
# Deletes the lock file at the end to be tidy: who waits on the old inode and who makes a new file both hold "the" lock.
set -euo pipefail
(( $# >= 2 )) || exit 2
lock=$1
exec 9>> "$lock"
flock --nonblock 9 || exit 75
shift
WORK=$(mktemp -d)
export WORK
trap 'rm -rf -- "$WORK" "$lock"' EXIT
trap 'kill "$child" 2> /dev/null || true; wait || true; exit 143' TERM
trap 'kill "$child" 2> /dev/null || true; wait || true; exit 130' INT
status=0
"$@" <&0 & child=$!
wait "$child" || status=$?
exit "$status"
