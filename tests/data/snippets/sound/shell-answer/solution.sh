#!/bin/bash
# Copy the input to a file named after the first argument, and say who asked.
set -eu
cat > "$1"
echo "$WHO: $(helper) in $(basename "$PWD")" >&2
[ -s "$1" ] || exit 3
