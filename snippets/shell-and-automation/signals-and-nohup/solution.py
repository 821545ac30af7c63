"""What a job survives, depending on how it was started. Linux only."""

import os
import signal
import subprocess
import time
from pathlib import Path


# --8<-- [start:fate]
def fate(how, number):
    """Return "dies" or "lives": a background job started as `how sleep`.

    The signal goes to the whole process group of its shell, which is what
    a terminal does when it hangs up or when someone presses Ctrl-C.
    """
    shell = subprocess.Popen(["bash", "-c", f"{how} sleep 20 & echo $!; wait"],
                             start_new_session=True, text=True,
                             stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL)
    job = int(shell.stdout.readline())
    try:
        until(lambda: asleep(job))              # nohup has become sleep
        os.killpg(shell.pid, number)
        until(lambda: asleep(job) or not alive(job))
        return "lives" if alive(job) else "dies"
    finally:
        shell.kill()
        shell.wait()
        shell.stdout.close()
        if alive(job):
            os.kill(job, signal.SIGKILL)
# --8<-- [end:fate]


def until(true, seconds=5):
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.002)


def status(pid):
    """Return the fields of /proc/PID/status; none if it is gone."""
    try:
        text = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return {}
    return dict(line.split(":\t", 1) for line in text.splitlines())


def asleep(pid):
    """Return whether it is sleep(1), waits, and has no signal pending."""
    fields = status(pid)
    return (fields.get("Name") == "sleep" and fields["State"][0] == "S"
            and int(fields["SigPnd"], 16) == int(fields["ShdPnd"], 16) == 0)


def alive(pid):
    """Return whether the process runs; a zombie no longer does."""
    return status(pid).get("State", "Z")[0] not in "ZX"
