"""Compare ways to sum per group with np.add.at, in processor time."""

import time
import timeit

import numpy as np


def main(n=1_000_000, k=1_000):
    rng = np.random.default_rng(0)
    for width in (1, 16):
        rows = n // width
        group = rng.integers(0, k, rows)
        value = rng.normal(size=(rows, width)).squeeze()
        start = np.searchsorted(np.sort(group), np.arange(k))
        columns = value.reshape(rows, width).T

        def add_at():
            np.add.at(np.zeros((k, *value.shape[1:])), group, value)

        def by_sorting():
            order = np.argsort(group, kind="stable")
            np.add.reduceat(value[order], start)

        base = seconds(add_at)
        print(f"{rows} rows of {width}")
        for name, work in [
                ("bincount per column", lambda: [
                    np.bincount(group, column, k) for column in columns]),
                ("sort, then reduceat", by_sorting),
                ("reduceat, sorted already",
                 lambda: np.add.reduceat(value, start))]:
            print(f"  {name:25}{base / seconds(work):8.2f}")


def seconds(work):
    return min(timeit.repeat(work, timer=time.process_time, number=1, repeat=7))


if __name__ == "__main__":
    main()
