#!/usr/bin/env bash
# --8<-- [start:archive]
# archive SRC DEST: move every *.csv below SRC to the same place in DEST.
# Prints how many it moved. Exit 1 if a target exists, which stays as it
# is, or if a folder could not be searched.
set -euo pipefail
(( $# == 2 )) || { echo "usage: archive SRC DEST" >&2; exit 2; }
src=$1 dest=$2
[[ -d $src ]] || { printf 'no folder: %s\n' "$src" >&2; exit 2; }

moved=0 kept=0 failed=0
while IFS= read -r -d '' path; do     # IFS=: keep blanks; -r: keep backslashes
    target=$dest/$path
    if [[ -e $target || -L $target ]]; then   # -L: a dangling link
        printf 'exists: %q\n' "$target" >&2
        kept=$(( kept + 1 ))
        continue
    fi
    mkdir -p -- "$(dirname -- "$target")"
    mv -- "$src/$path" "$target"      # --: a name may begin with a dash
    moved=$(( moved + 1 ))
done < <(cd -- "$src" && find . -type f -name '*.csv' -print0)
wait "$!" || failed=1                 # the exit code of find

echo "$moved"
(( kept + failed == 0 ))
# --8<-- [end:archive]
