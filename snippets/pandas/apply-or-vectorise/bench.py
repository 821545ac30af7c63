"""Speed of three ways to compute priorities, relative to apply."""

import time
import timeit

import numpy as np
import pandas as pd
from solution import priorities
from starter import priority


def rules(text, plan, hours):
    if isinstance(text, str) and "outage" in text.lower():
        return "page"
    if plan == "team" and hours > 24 or hours > 72:
        return "high"
    return "check" if pd.isna(plan) else "normal"


def main(n=10_000):
    rng = np.random.default_rng(0)
    frame = pd.DataFrame({"text": rng.choice(["Outage in cart", "refund please", "slow"], n),
                          "plan": rng.choice(["team", "free"], n), "hours": rng.exponential(30, n)})
    ways = {"apply(axis=1)": lambda: frame.apply(priority, axis=1),
            "itertuples": lambda: [rules(*row) for row in frame.itertuples(index=False)],
            "np.select": lambda: priorities(frame)}
    took = {name: min(timeit.repeat(way, timer=time.process_time, number=1, repeat=5)) for name, way in ways.items()}
    for name, seconds in took.items():
        print(f"{name:15} {took['apply(axis=1)'] / seconds:6.1f}")


if __name__ == "__main__":
    main()
