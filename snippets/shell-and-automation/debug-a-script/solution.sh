#!/usr/bin/env bash
# Prints the share of lines with an ERROR, in whole per cent. Usage: error-share [-x] FILE
set -Eeuo pipefail

# --8<-- [start:debug]
PS4='+ ${BASH_SOURCE##*/}:${LINENO}: '   # set -x shows file and line
trap 'printf "line %s: %s: exit %s\n" "$LINENO" "$BASH_COMMAND" "$?" >&2' ERR
# --8<-- [end:debug]

# --8<-- [start:share]
error_share() {
    local file=$1 lines errors
    lines=$(wc -l < "$file")
    errors=$(grep -c ERROR -- "$file" || [[ $? -eq 1 ]])   # 1: no line matched
    if (( lines == 0 )); then
        echo 0
    else
        echo $(( 100 * errors / lines ))
    fi
}
# --8<-- [end:share]

main() {
    if [[ ${1:-} == -x ]]; then
        set -x
        shift
    fi
    if (( $# != 1 )) || [[ ! -r $1 ]]; then
        echo 'usage: error-share [-x] FILE' >&2
        exit 2
    fi
    error_share "$1"
}

# --8<-- [start:guard]
if [[ ${BASH_SOURCE[0]} == "$0" ]]; then   # not when a test sources the file
    main "$@"
fi
# --8<-- [end:guard]
