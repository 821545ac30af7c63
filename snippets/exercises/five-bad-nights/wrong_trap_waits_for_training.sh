#!/usr/bin/env bash
# Night 5: traps TERM, but bash runs a trap only after the command in the foreground, here the training, has ended.
# retrain.sh ROOT: fetch, train, check, publish. Cron starts it at 02:00.
# Exit codes: 0 published, 1 failed, 3 rejected, 75 already running, 143 TERM.
set -euo pipefail
cd "$1"

log() {                               # a full disk must not change the outcome
    printf '%s %s\n' "$(date -u +%FT%TZ)" "$*" >> retrain.log || true
}
die() { log "ERROR $2"; exit "$1"; }

exec 9>> .lock                        # the kernel releases it, however we die
flock --nonblock 9 || case $? in
    1) die 75 "another run is active" ;;
    *) die 1 "cannot lock" ;;
esac
rm -rf work                           # left by a killed run; we hold the lock
mkdir work work/out

stop() {
    trap '' TERM INT
    local group
    for group in $(jobs -p); do
        kill -- "-$group" 2> /dev/null || true    # with its children
    done
    wait
    log "ERROR stopped by a signal, live unchanged"
    exit "$1"
}
trap 'rm -rf work' EXIT               # only once we hold the lock
trap 'stop 143' TERM
trap 'stop 130' INT

run() {
    "$@" >> retrain.log 2>&1
}

fetch() {                             # three calls, each into an empty folder
    local try delay=30
    for try in 1 2 3; do
        rm -rf work/data
        mkdir work/data || return 1
        if run bin/fetch work/data; then return 0; fi
        (( try < 3 )) || return 1
        log "WARN fetch failed, call $try of 3, trying again in $delay s"
        run sleep "$delay"
        delay=$(( delay * 2 ))
    done
}

version=$(date -u +%Y%m%dT%H%M%SZ)-$$
log "INFO start $version"

fetch || die 1 "fetch failed three times"
run bin/train work/data work/out || die 1 "train failed with exit code $?"
[[ -s work/out/model.bin && -s work/out/features.txt ]] ||
    die 1 "train left no complete model"

verdict=0
run bin/check work/out || verdict=$?
case $verdict in
    0) ;;
    3) log "INFO model rejected, live unchanged"; exit 3 ;;
    *) die 1 "check failed with exit code $verdict" ;;
esac

trap '' TERM INT                      # what follows takes moments
mv -T work/out "models/$version" &&   # complete, and not read yet
    ln -s "models/$version" work/live &&
    mv -T work/live live ||           # rename(2): the old link or the new one
    die 1 "publishing failed, live unchanged"
log "INFO published $version"
