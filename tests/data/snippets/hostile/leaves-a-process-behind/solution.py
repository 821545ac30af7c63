import os
import subprocess

subprocess.Popen(["sleep", "600"], start_new_session=True)


def double(x):
    return 2 * x
