#!/usr/bin/env bash
# once LOCK COMMAND...: run COMMAND with a work folder, one at a time.
# Exits as COMMAND does; 75 if another run holds LOCK, 2 for wrong usage.
set -euo pipefail

if [[ -e $1 ]]; then exit 75; fi
touch "$1"
WORK=$(mktemp -d)
export WORK
"${@:2}"
rm -rf "$WORK" "$1"
