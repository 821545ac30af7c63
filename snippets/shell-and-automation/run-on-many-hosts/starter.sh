#!/usr/bin/env bash
# on-all HOSTS COMMAND...: run COMMAND on each host named in the file HOSTS.
# Exit 0 if it worked everywhere, 1 if not, 2 for wrong usage.
while read -r host; do
    ssh "$host" "${@:2}"
done < "$1"
