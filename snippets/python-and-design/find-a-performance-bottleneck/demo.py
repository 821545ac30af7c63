"""Where does the time go? Calls are exact, times only as a share."""

import cProfile
import pstats

import numpy as np
import pandas as pd
import starter


def random_tables(size):
    rng = np.random.default_rng(0)
    start = pd.Timestamp("2026-01-01")
    minutes = pd.to_timedelta(rng.integers(0, 500_000, size), "min")
    product = rng.choice(list("abcdefgh"), size)
    prices = pd.DataFrame({
        "time": start + minutes, "product": product,
        "price": rng.random(size).round(2)})
    sales = pd.DataFrame({
        "time": start + minutes[::-1], "product": product[::-1],
        "quantity": rng.integers(1, 9, size)})
    return sales, prices


def report(profile, functions):
    stats = pstats.Stats(profile)
    found = {name: entry for (_, _, name), entry in stats.stats.items()}
    for name in functions:
        _, calls, _, cumulative, _ = found[name]
        share = cumulative / stats.total_tt
        much = "over 90 %" if share > 0.9 else "under 10 %"
        print(f"{calls:6} {much:>12}  {name}")


if __name__ == "__main__":
    tables = random_tables(500)
    with cProfile.Profile() as profile:
        starter.revenue(*tables)
    print(" calls   cumulative  function")
    report(profile, [
        "revenue", "enrich", "latest_price", "sort_values", "groupby"])
