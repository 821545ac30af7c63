#!/usr/bin/env bash
# on-all HOSTS COMMAND...: run COMMAND on each host named in the file HOSTS.
# Exit 0 if it worked everywhere, 1 if not, 2 for wrong usage.
set -euo pipefail
(( $# >= 2 )) || { echo "usage: on-all HOSTS COMMAND..." >&2; exit 2; }
parallel=${PARALLEL:-20} limit=${LIMIT:-60}
[[ $parallel =~ ^[1-9][0-9]*$ ]] || { echo "PARALLEL: a number" >&2; exit 2; }
mapfile -t hosts < <(sed -E 's/#.*//; s/[[:space:]]//g; /^$/d' -- "$1" |
    awk '!seen[$0]++')                # each host once
wait "$!" || exit 2
for host in "${hosts[@]}"; do
    [[ $host =~ ^[A-Za-z0-9][A-Za-z0-9.@:_-]*$ ]] || { echo "no host: $host" >&2; exit 2; }
done
shift

# --8<-- [start:run]
printf -v command '%q ' "$@"          # ssh sends one string to a remote shell
results=$(mktemp -d)
trap 'rm -rf -- "$results"' EXIT

one() {                               # its output and exit code, in files
    local code=0
    timeout --kill-after=5 "$limit" ssh -n -o BatchMode=yes \
        -o ConnectTimeout=5 "$1" "$command" > "$results/$1" 2>&1 || code=$?
    echo "$code" > "$results/$1.code"
}

running=0
for host in "${hosts[@]}"; do
    if (( running == parallel )); then
        wait -n                       # until any one has ended
        running=$(( running - 1 ))
    fi
    one "$host" &
    running=$(( running + 1 ))
done
wait
# --8<-- [end:run]

# --8<-- [start:report]
failed=0
for host in "${hosts[@]}"; do         # in the order of the list
    awk -v host="$host" '{ print host ": " $0 }' "$results/$host"
    code=$(< "$results/$host.code")
    case $code in
        0) continue ;;
        124 | 137) why="no end after $limit s" ;;
        255) why="ssh failed" ;;
        *) why="exit code $code" ;;
    esac
    echo "FAILED $host: $why" >&2
    failed=1
done
exit "$failed"
# --8<-- [end:report]
