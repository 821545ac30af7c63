#!/usr/bin/env bash
# retrain.sh STEPS MODELS: extract, train, evaluate, publish.
# Exit 0 published, 1 a step broke, 2 usage, 3 rejected, 75 already running.
set -euo pipefail

echo "not written yet" >&2
exit 1
