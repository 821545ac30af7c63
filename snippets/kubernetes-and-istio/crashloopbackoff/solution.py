"""When the kubelet restarts a container that keeps dying."""


# --8<-- [start:backoff]
def starts(lives, until, first=10, cap=300, reset=600):
    """Return start times, in seconds, of a container that runs for `lives`.

    The first restart is immediate, then the wait doubles up to the cap.
    A run of at least `reset` seconds clears the history.
    """
    now, wait, times = 0, 0, []
    while now < until:
        times.append(now)
        if lives >= reset:
            wait = 0
        now += lives + wait
        wait = min(max(first, 2 * wait), cap)
    return times
# --8<-- [end:backoff]


# --8<-- [start:codes]
def meaning(code):
    """Return what an exit code tells you before you read any log."""
    if 128 < code <= 128 + 64:
        names = {6: "SIGABRT", 9: "SIGKILL", 11: "SIGSEGV", 15: "SIGTERM"}
        return names.get(code - 128, f"signal {code - 128}")
    known = {0: "finished", 126: "not executable", 127: "not found",
             128: "could not be started"}
    return known.get(code, "the program's own error")
# --8<-- [end:codes]
