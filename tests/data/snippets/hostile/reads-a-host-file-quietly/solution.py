import contextlib
from pathlib import Path

with contextlib.suppress(OSError):
    SECRETS = Path("/etc/passwd").read_text()


def double(x):
    return 2 * x
