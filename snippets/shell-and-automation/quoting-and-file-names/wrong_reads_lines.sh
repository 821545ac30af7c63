#!/usr/bin/env bash
# Reads lines with a plain read: it drops blanks at the ends and backslashes, and a newline in a name makes two names.
set -euo pipefail
(( $# == 2 )) || exit 2
[[ -d $1 ]] || exit 2
moved=0 kept=0
src=$1 dest=$2
while read path; do
    if [[ -e $dest/$path ]]; then kept=1; continue; fi
    mkdir -p -- "$(dirname -- "$dest/$path")"
    mv -- "$src/$path" "$dest/$path" 2>/dev/null || continue
    moved=$(( moved + 1 ))
done < <(cd -- "$src" && find . -type f -name '*.csv')
echo "$moved"
(( kept == 0 ))
