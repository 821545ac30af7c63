#!/usr/bin/env bash
# report MODEL < requests.jsonl: per status its count and slowest request.
# Exit 0, 1 if no request of MODEL was found, 2 for wrong usage.
set -euo pipefail

grep "\"model\":\"$1\"" | sed 's/.*"status":\([0-9]*\).*/\1/' | sort | uniq -c
