"""What Bash makes of parameters, tests and expansions: each line is run."""

import subprocess


# --8<-- [start:says]
def says(code, *arguments, shell="bash"):
    """Return what the shell prints for this script with these arguments."""
    done = subprocess.run([shell, "-c", code, "train", *arguments], text=True, capture_output=True, check=False)
    return done.stdout.strip()
# --8<-- [end:says]


ARGUMENTS = ("a b", "c")
EXAMPLES = (
    'echo "$0"',
    'echo "$#"',
    'false; echo "$?"',
    'printf "[%s]" "$@"',
    'printf "[%s]" "$*"',
    'printf "[%s]" $@',
    'shift; echo "$1"',
    'f=model.tar.gz; echo "${f%.*}"',
    'f=model.tar.gz; echo "${f%%.*}"',
    'f=model.tar.gz; echo "${f##*.}"',
    'p=/data/run/x.csv; echo "${p##*/}"',
    'echo "${3:-default}"',
    's=telemetry; echo "${#s} ${s:0:4}"',
    'echo $(( 7 / 2 )) $(( 7 % 2 ))',
    'a=(x "y z"); echo "${#a[@]} ${a[1]}"',
    'declare -A n=([gpu]=8); echo "${n[gpu]}"',
)
