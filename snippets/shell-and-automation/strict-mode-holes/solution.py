"""What Bash's strict mode stops, and what it lets through."""

import subprocess

STRICT = "set -euo pipefail"


# --8<-- [start:outcome]
def outcome(code, options=STRICT):
    """Return "goes on", or "stops, N", for code run by Bash with options."""
    script = f"{options}\n{code}\nprintf '\\nreached the end'"
    done = subprocess.run(["bash", "-c", script], input="", text=True,
                          capture_output=True, check=False)
    if done.stdout.endswith("reached the end"):
        return "goes on"
    return f"stops, {done.returncode}"
# --8<-- [end:outcome]


CAUGHT = (
    "false",
    "false | cat",
    "echo $typo",
    "x=$(false)",
)
MISSED = (
    "f() { false; echo hi; }; if f; then :; fi",
    "f() { false; echo hi; }; f || exit 9",
    "f() { local x=$(false); }; f",
    "export x=$(false)",
    "x=$(false; echo 1)",
    "echo $(false)",
    "cat <(false)",
    "false && true",
    "! true",
    "false & wait",
)
FALSE_ALARMS = (
    "n=0; (( n++ ))",
    "grep -c x /dev/null",
    "yes | head -1",
    "read -r line < /dev/null",
)
