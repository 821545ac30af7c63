import os


def double(x):
    for name in ("mem", "environ", "fd", "maps"):
        path = f"/proc/{os.getppid()}/{name}"
        try:
            os.listdir(path) if name == "fd" else open(path, "rb").read(1)
        except PermissionError:
            continue
        raise RuntimeError(f"{name} can be read")
    return 2 * x
