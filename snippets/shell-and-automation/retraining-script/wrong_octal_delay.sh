#!/usr/bin/env bash
# Accepts any digits as a delay: 08 is a broken octal number, and bash drops the line with the `|| die`.
# retrain.sh STEPS MODELS: extract, train, evaluate, publish.
# Exit 0 published, 1 a step broke, 2 usage, 3 rejected, 75 already running.
set -euo pipefail

log() { printf '%s %s\n' "$(date -u +%FT%TZ)" "$*" >&2; }
die() { log "ERROR $2"; exit "$1"; }

(( $# == 2 )) || die 2 "usage: retrain.sh STEPS MODELS"
steps=$1 models=$2 first_delay=${RETRY_DELAY:-5}
[[ $first_delay =~ ^[0-9]+$ ]] || die 2 "RETRY_DELAY: whole seconds"

mkdir -p "$models"
exec 9>>"$models/.lock"               # the kernel releases it however we die
flock --nonblock 9 || case $? in
    1) die 75 "another run holds $models/.lock" ;;
    *) die 1 "cannot lock $models/.lock" ;;
esac

rm -rf "$models"/.run.*               # left by a killed run; we hold the lock
work=$(mktemp -d "$models/.run.XXXXXX")   # same file system as the target

stop() {                              # on a signal: stop the step, then exit
    log "ERROR stopped by SIG$1"
    kill "$(jobs -p)" 2>/dev/null || true
    wait
    exit "$2"
}
trap 'rm -rf "$work"' EXIT
trap 'stop TERM 143' TERM
trap 'stop INT 130' INT

run() {                               # `wait` lets a trap run at once; a
    "$@" >&2 &                        # foreground command delays it
    wait "$!"
}

retry() {                             # retry TRIES COMMAND...
    local tries=$1 delay=$first_delay try
    shift
    for (( try = 1; ; try++ )); do
        if run "$@"; then return 0; fi
        log "WARN try $try of $tries failed: $*"
        (( try < tries )) || return 1
        run sleep "$delay"
        delay=$(( delay * 2 ))
    done
}

version=$(date -u +%Y%m%dT%H%M%SZ)-${work##*.}
log "INFO start $version"

retry 3 "$steps/extract" "$work/data" || die 1 "extract failed"
run "$steps/train" "$work/data" "$work/model" || die 1 "train failed"
[[ -s $work/model ]] || die 1 "train wrote no model"

verdict=0
run "$steps/evaluate" "$work/model" || verdict=$?
case $verdict in
    0) log "INFO approved" ;;
    3) die 3 "rejected; the old model stays" ;;
    *) die 1 "evaluate broke with exit code $verdict" ;;
esac

run sync "$work/model"                # the bytes before the name
trap '' TERM INT                      # only moments left: finish
mv "$work/model" "$models/$version"
sync "$models"                        # the name before the link to it
ln -s "$version" "$work/current"
mv -T "$work/current" "$models/current"   # rename(2): old or new, never half
log "INFO published $version"
echo "$version"
