#!/usr/bin/env bash
# Takes a recursive glob instead: without a match the pattern itself becomes the name, and dot folders are left out.
set -euo pipefail
(( $# == 2 )) || exit 2
[[ -d $1 ]] || exit 2
shopt -s globstar
moved=0 kept=0
src=$1 dest=$2
for path in "$src"/**/*.csv; do
    name=${path#"$src"/}
    if [[ -e $dest/$name ]]; then kept=1; continue; fi
    mkdir -p -- "$(dirname -- "$dest/$name")"
    mv -- "$path" "$dest/$name"
    moved=$(( moved + 1 ))
done
echo "$moved"
(( kept == 0 ))
