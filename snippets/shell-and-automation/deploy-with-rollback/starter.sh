#!/usr/bin/env bash
# deploy ROOT VERSION ARCHIVE CHECK: make VERSION the current release.
set -euo pipefail
root=$1 archive=$3 check=$4

rm -rf "$root/current"
mkdir -p "$root/current"
tar -xzf "$archive" -C "$root/current"
"$check" "$root/current"
