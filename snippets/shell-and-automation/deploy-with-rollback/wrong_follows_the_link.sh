#!/usr/bin/env bash
# Uses mv without -T: once current is a link to a folder, the new link is moved into that folder.
# deploy ROOT VERSION ARCHIVE CHECK: make VERSION the current release.
# Exit 0 it is current, 1 it failed and the old one is, 2 usage,
# 3 it failed and nothing healthy could be restored, 75 another deploy runs.
set -euo pipefail
log() { printf '%s\n' "$*" >&2; }
(( $# == 4 )) || { log "usage: deploy ROOT VERSION ARCHIVE CHECK"; exit 2; }
root=$1 version=$2 archive=$3 check=$4
[[ $version =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ ]] || { log "bad version"; exit 2; }

mkdir -p "$root/releases"
exec 9>> "$root/.lock"
flock --nonblock 9 || { log "another deploy is running"; exit 75; }

point_to() {                          # one rename: old or new, never none
    ln -sfn "releases/$1" "$root/.next"
    mv "$root/.next" "$root/current"
}

old=$(readlink "$root/current") || old=
old=${old#releases/}
failed=1
[[ -n $old ]] || failed=3              # there is none to stay with
release=$root/releases/$version

if [[ ! -d $release ]]; then          # a folder with this name is complete
    rm -rf "$root"/.unpack.*          # left by a killed run; we hold the lock
    work=$(mktemp -d "$root/.unpack.XXXXXX")
    chmod 755 "$work"                 # mktemp makes it 700
    tar -xzf "$archive" -C "$work" || { rm -rf "$work"; exit "$failed"; }
    mv -T "$work" "$release"
fi

[[ $old == "$version" ]] || point_to "$version"

if "$check" "$root/current" >&2; then
    log "current: $version"
    exit 0
fi

log "$version is not healthy"
[[ -n $old && $old != "$version" ]] || exit 3
point_to "$old"
"$check" "$root/current" >&2 || { log "$old is not healthy either"; exit 3; }
log "back to $old"
exit 1
