"""The first process in a sandbox: limits itself, then becomes the command.

Usage: python -I -S limits.py '{"NPROC": 64, ...}' COMMAND [ARGUMENT ...]
With "SHARED_MEMORY": 1 among the limits, the command may hold SysV memory.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
import platform
import resource
import struct
import sys
from collections.abc import Sequence

# Calls that hold memory which no limit counts, or leave something for a later run: SysV memory, semaphores and queues,
# keys, files in memory only, rings of requests. By machine: what the kernel calls it, and the numbers of the calls.
REFUSED = {
    "x86_64": (0xC000003E, (29, 64, 68, 248, 249, 250, 319, 323, 425, 447)),
    "aarch64": (0xC00000B7, (186, 190, 194, 217, 218, 219, 279, 282, 425, 447)),
}
SHMGET = (29, 194)  # on the two machines
OTHER_NUMBERING = 0x40000000  # and above: the same calls once more on x86_64
PR_SET_SECCOMP, FILTER, PR_SET_NO_NEW_PRIVS = 22, 2, 38
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
LOAD, EQUAL, AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06  # of the kernel's filter machine


def main() -> None:
    limits = json.loads(sys.argv[1])
    shared_memory = limits.pop("SHARED_MEMORY", 0)
    for name, value in limits.items():
        lower(getattr(resource, f"RLIMIT_{name}", None), value)
    refuse_calls(but=SHMGET if shared_memory else ())
    os.environ.pop("PWD", None)  # bubblewrap sets it
    try:
        os.execvp(sys.argv[2], sys.argv[2:])
    except OSError as error:
        print(f"{sys.argv[2]}: {error.strerror}", file=sys.stderr)
        sys.exit(127)


def lower(which: int | None, value: int) -> None:
    """Set soft and hard limit, never above the limit inherited; a limit this system lacks is left out."""
    if which is None:
        return
    _, hard = resource.getrlimit(which)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    with contextlib.suppress(OSError, ValueError):  # macOS knows RLIMIT_AS and refuses it
        resource.setrlimit(which, (value, value))


def refuse_calls(but: Sequence[int]) -> None:
    """Let the calls in REFUSED fail from now on, in this process and all it starts; a machine not listed has none.

    but: numbers of calls that are allowed nevertheless.
    """
    kernel, numbers = REFUSED.get(platform.machine() if sys.platform == "linux" else "", (0, ()))
    if not numbers:
        return
    tests = [(AT_LEAST, OTHER_NUMBERING), *((EQUAL, number) for number in numbers if number not in but)]
    steps = [(LOAD, 0, 0, 4), (EQUAL, 0, len(tests) + 2, kernel), (LOAD, 0, 0, 0)]
    steps += [(test, len(tests) - place, 0, number) for place, (test, number) in enumerate(tests)]
    steps += [(RETURN, 0, 0, ALLOW), (RETURN, 0, 0, REFUSE)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("HL", len(steps), ctypes.addressof(code)))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    prctl(PR_SET_SECCOMP, FILTER, program, 0, 0)


if __name__ == "__main__":
    main()
