"""Cost of a request by traffic, with and without a prompt cache."""

import matplotlib.pyplot as plt
import numpy as np
from solution import hit_rate, request_cost, requests_needed

SHAPE = {"prefix": 6000, "rest": 500, "output": 300, "price_in": 3, "price_out": 15}


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.5))
    hourly = np.geomspace(0.3, 120, 40)
    cached = [100 * request_cost(**SHAPE, hit_rate=hit_rate(r / 60, 5)) for r in hourly]
    plain = 100 * request_cost(**SHAPE, hit_rate=0, write=1)
    even = 60 * requests_needed(5)
    axes.plot(hourly, cached, color="C0", linewidth=2)
    axes.axhline(plain, color="C1", linestyle="--", linewidth=2)
    axes.plot(even, plain, "o", color="black")
    axes.annotate(f"{even:.1f} an hour", (even * 1.12, plain + 0.07))
    axes.annotate("no cache", (110, plain + 0.07), color="C1", ha="right")
    axes.annotate("prompt cache", (24, 1.3), color="C0")
    axes.set_xscale("log")
    axes.set(xlabel="Requests an hour", ylabel="Cents a request", xlim=(0.3, 120), ylim=(0, 3.1), xticks=(1, 6, 60), yticks=(0, 1, 2, 3))
    axes.set_xticklabels(("1", "6", "60"))
    axes.minorticks_off()
    return figure
