#!/usr/bin/env bash
# top-errors N < access.log: the N paths with the most 5xx answers.
set -euo pipefail

echo "not written yet" >&2
exit 1
