#!/bin/bash
# Accepts an empty input.
cat > "$1"
echo "$WHO: $(helper) in $(basename "$PWD")" >&2
