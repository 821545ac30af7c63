#!/usr/bin/env bash
# shellcheck disable=SC2317,SC2329  # stop is called by a trap
# --8<-- [start:guard]
# once LOCK COMMAND...: run COMMAND with a work folder, one at a time.
# Exits as COMMAND does; 75 if another run holds LOCK, 2 for wrong usage.
set -euo pipefail
(( $# >= 2 )) || { echo "usage: once LOCK COMMAND..." >&2; exit 2; }
lock=$1
shift

exec 9>> "$lock"                      # opens it, never empties it
flock --nonblock 9 || { echo "$lock is held" >&2; exit 75; }
# --8<-- [end:guard]

# --8<-- [start:work]
WORK=$(mktemp -d)
export WORK
trap 'rm -rf -- "$WORK"' EXIT         # on every way out but SIGKILL

stop() {                              # $1: 128 + the signal's number
    trap '' TERM INT                  # we are stopping already
    local child=${!-}                 # empty if nothing was started yet
    [[ -z $child ]] || kill "$child" 2> /dev/null || true
    wait || true                      # let it finish before we clean up
    exit "$1"
}
trap 'stop 143' TERM
trap 'stop 130' INT

status=0
"$@" <&0 &                            # a job's stdin would be /dev/null
wait "$!" || status=$?                # unlike a command, wait lets traps run
exit "$status"
# --8<-- [end:work]
