"""How many times faster than the loop, in processor time of one thread?"""

import time
import timeit

import numpy as np
import pandas as pd
import solution
import starter


def main(n=1_000_000, n_sensors=1_000):
    rng = np.random.default_rng(0)
    sensor, value = rng.integers(0, n_sensors, n), rng.normal(20, 5, n)
    value[rng.random(n) < 0.1] = np.nan
    lists = sensor.tolist(), value.tolist()  # the loop's best case
    frame = pd.DataFrame({"sensor": sensor, "value": value})
    figures = ["count", "mean", "std", "max"]

    slow, fast = starter.sensor_stats, solution.sensor_stats
    loop = seconds(lambda: slow(*lists, n_sensors))
    print("statistics per sensor")
    ratio("loop over lists", loop, lambda: slow(*lists, n_sensors))
    ratio("loop over arrays", loop, lambda: slow(sensor, value, n_sensors))
    ratio("pandas groupby", loop,
          lambda: frame.groupby("sensor")["value"].agg(figures))
    ratio("NumPy", loop, lambda: fast(sensor, value, n_sensors))

    known = value[~np.isnan(value)]
    numbers = known.tolist()
    loop = seconds(lambda: loop_mean(numbers))
    print("one mean over everything")
    ratio("sum() / len()", loop, lambda: sum(numbers) / len(numbers))
    ratio("NumPy", loop, lambda: known.mean())


def loop_mean(numbers):
    total = 0.0
    for x in numbers:
        total += x
    return total / len(numbers)


def seconds(work):
    return min(timeit.repeat(work, timer=time.process_time, number=1, repeat=7))


def ratio(name, loop, work):
    print(f"  {name:<17} {loop / seconds(work):6.1f}")


if __name__ == "__main__":
    main()
