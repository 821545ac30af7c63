"""Columns summed one by one, in C order and in Fortran order."""

import time
import timeit

import numpy as np


def seconds(x):
    work = lambda: [x[:, j].sum() for j in range(x.shape[1])]
    return min(timeit.repeat(work, timer=time.process_time, number=1, repeat=5))


def main(n=4000):
    c = np.ones((n, n))
    print(f"C order / Fortran order: {seconds(c) / seconds(np.asfortranarray(c)):.1f}")


if __name__ == "__main__":
    main()
