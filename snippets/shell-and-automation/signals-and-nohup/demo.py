"""One signal to the process group of the shell, four ways to start a job."""

from signal import SIGHUP, SIGINT, SIGKILL, SIGTERM

from solution import fate

SIGNALS = (SIGHUP, SIGINT, SIGTERM, SIGKILL)
print(f"{'started with':14}" + "".join(f"{s.name:>9}" for s in SIGNALS))
for how in ("", "nohup", "setsid"):
    print(f"{how or 'only &':14}" + "".join(f"{fate(how, s):>9}" for s in SIGNALS))
