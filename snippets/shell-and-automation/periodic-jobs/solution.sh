#!/usr/bin/env bash
# --8<-- [start:check]
# check-fresh MARK SECONDS: alarm unless MARK was touched in time.
# Exit 0 fresh, 1 late, 2 cannot tell; the monitor pages on anything but 0.
set -euo pipefail

[[ $# == 2 && $2 =~ ^[1-9][0-9]*$ ]] || {   # (( age > 26h )) would be "false"
    echo "UNKNOWN usage: check-fresh MARK SECONDS"
    exit 2
}

touched=$(date -r "$1" +%s 2>/dev/null) || {    # GNU, FreeBSD, BusyBox
    echo "UNKNOWN no success so far: $1"
    exit 2
}
age=$(( $(date +%s) - touched ))

if (( age < 0 )); then
    echo "UNKNOWN mark is from the future, check the clocks"
    exit 2
elif (( age > $2 )); then
    echo "LATE last success $age s ago, allowed $2 s"
    exit 1
fi
echo "OK last success $age s ago"
# --8<-- [end:check]
