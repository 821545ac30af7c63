"""Zombies and orphans, made on purpose. Linux only."""

import os
import signal
import time


def status(pid):
    """Return state letter and parent of a process, from /proc/PID/stat."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return fields[0], int(fields[1])


def until(true, seconds=5):
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.002)


# --8<-- [start:zombie]
def zombie():
    """Return (state before wait, exit code, gone after wait) of a child."""
    child = os.fork()
    if child == 0:
        os._exit(3)                       # ends at once
    until(lambda: status(child)[0] == "Z")
    state = status(child)[0]              # dead, but still in the table
    _, result = os.waitpid(child, 0)      # the parent collects the result
    return state, os.waitstatus_to_exitcode(result), not os.path.exists(f"/proc/{child}")
# --8<-- [end:zombie]


# --8<-- [start:orphan]
def orphan():
    """Return whether a process got a new parent when its parent died."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        grandchild = os.fork()
        if grandchild == 0:
            signal.pause()                # lives on
        os.write(writer, str(grandchild).encode())
        os._exit(0)                       # without waiting for it
    os.waitpid(child, 0)
    os.close(writer)
    grandchild = int(os.read(reader, 20))
    os.close(reader)
    try:                                  # adopted, and asleep in pause()
        until(lambda: status(grandchild)[0] == "S" and status(grandchild)[1] != child)
        return True
    except TimeoutError:
        return False
    finally:
        os.kill(grandchild, signal.SIGKILL)
# --8<-- [end:orphan]


# --8<-- [start:exit]
def meaning(status_code):
    """Return what an exit code seen by a shell says."""
    if status_code > 128:
        return f"killed by signal {status_code - 128}"
    return {0: "success", 126: "found, but not executable",
            127: "command not found"}.get(status_code, f"failed with {status_code}")
# --8<-- [end:exit]
