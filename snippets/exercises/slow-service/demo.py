"""Work out every number of the answer key from the files alone."""

import tempfile

import generate
import numpy as np
import pandas as pd
import solution

with tempfile.TemporaryDirectory() as folder:
    generate.write(folder)
    requests, events, metrics, store = solution.read(folder)
step, before, after = solution.rise(metrics)
fleet = metrics[metrics["pod"] == "all"].reset_index(drop=True)
margin = pd.Timedelta(minutes=10)


def sides(rows, time):
    """Return the rows before the step and after it, without the step itself."""
    return rows[rows[time] < step - margin], rows[rows[time] >= step + margin]


def see():
    print(f"p95 steps at {step:%H:%M} from {before:.0f} to {after:.0f} ms: "
          f"x{after / before:.1f}")
    print("a minute's median     before   after")
    early, late = sides(fleet, "minute")
    for name in ["requests", "errors", "cpu_pct", "p50_ms", "p95_ms", "p99_ms"]:
        print(f"{name:20}{early[name].median():8.0f}{late[name].median():8.0f}")
    shares = [part["over_100ms"].sum() / part["requests"].sum()
              for part in (early, late)]
    print(f"{'over 100 ms':20}{shares[0]:8.1%}{shares[1]:8.1%}")
    print("mean of a request     before   after")
    for name in ["queue_ms", "model_ms", "store_ms", "total_ms"]:
        early, late = (part[name].fillna(0).mean()
                       for part in sides(requests, "ts"))
        print(f"{name:20}{early:8.1f}{late:8.1f}")
    return shares[1]


def changes():
    print("          v42 from  new config  p95 steps at  from    to")
    times = events.pivot_table(
        index="pod", columns="event", values="ts", aggfunc="min")
    for pod, mine in metrics[metrics["pod"] != "all"].groupby("pod"):
        p95 = mine["p95_ms"].to_numpy()
        at = solution.find_step(p95)
        old, new = np.median(p95[:at]), np.median(p95[at:])
        when = mine["minute"].iloc[at].strftime("%H:%M")
        reload = times.loc[pod, "config_reloaded"]
        reload = "failed" if pd.isna(reload) else f"{reload:%H:%M:%S}"
        print(f"{pod}  {times.loc[pod, 'model_swapped']:%H:%M}     {reload:12}"
              f"{when if new > 2 * old else 'never':10}{old:8.0f}{new:6.0f}")


def model():
    median = requests.groupby("model")["total_ms"].median()
    print("median over the whole night: "
          f"v41 {median['v41']:.0f} ms, v42 {median['v42']:.0f} ms")
    print("p95, ms (requests)   old config    new config")
    for name, mine in requests.groupby("model"):
        parts = [mine[mine["new_config"] == new] for new in (False, True)]
        cells = [f"{solution.p95(part):7.0f} ({len(part):4})" for part in parts]
        print(f"{name:17}" + "".join(cells))


def slow_store():
    print("                    calls per  p50 of a  p95 of a")
    print("                      request      call   request")
    begin, end = (
        events.loc[events["event"] == f"compaction_{edge}", "ts"].iloc[0]
        for edge in ("started", "finished"))
    for label, since, until in [
        ("before compaction", fleet["minute"].min(), begin),
        ("from step to its end", step + margin, end),
        ("afterwards", end, fleet["minute"].max()),
    ]:
        span = fleet["minute"].between(since, until, inclusive="left")
        calls = store["calls"][span].sum() / fleet["requests"][span].sum()
        print(f"{label:22}{calls:7.3f}{store['p50_ms'][span].median():10.0f}"
              f"{fleet['p95_ms'][span].median():10.0f}")


def effects():
    print("factor by which p95 is multiplied, the other two being equal")
    for factor in solution.FACTORS:
        print(f"{factor:12}{solution.effect(requests, factor):6.2f}")


def cache():
    print("                   old config  new config")
    old, new = (requests[requests["new_config"] == is_new]
                for is_new in (False, True))
    hits = solution.hit_rate(old), solution.hit_rate(new)
    print(f"{'hit rate':20}{hits[0]:9.1%}{hits[1]:12.1%}")
    oldest = old["age_s"].max(), new["age_s"].max()
    print(f"{'oldest hit, s':20}{oldest[0]:9.1f}{oldest[1]:12.1f}")
    predicted = solution.rescaled(hits[0], 15 / 900)
    print(f"hit rate predicted for 15 s: {predicted:.1%}")
    apart = 900 * (1 - hits[0]) / hits[0]
    print(f"a replica reads a key every {apart:.0f} s")
    return hits


def capacity(hits):
    print("                   misses at 900 s  misses at 15 s")
    for pods in (6, 12):
        old, new = (1 - solution.rescaled(rate, 6 / pods) for rate in hits)
        print(f"{pods:2} replicas{old:22.1%}{new:16.1%}")


def alarms(slow_share):
    per_request = store["calls"] / fleet["requests"]
    burns = [solution.burn_rate(fleet, minutes) for minutes in (5, 30)]
    for label, bad, minutes in [
        ("cpu above 65 %, 5 min", fleet["cpu_pct"] > 65, 5),
        ("errors above 1 %, 5 min",
         fleet["errors"] / fleet["requests"] > 0.01, 5),
        ("store calls per request x3, 3 min",
         per_request > 3 * per_request[:120].median(), 3),
        ("p95 above 100 ms, 5 min", fleet["p95_ms"] > 100, 5),
        ("burn rate above 6 over 5 and 30 min", np.minimum(*burns) > 6, 1),
    ]:
        at = solution.first_alarm(bad, minutes)
        when = "never" if at is None else f"{fleet['minute'][at]:%H:%M}"
        print(f"{label:37}{when}")
    burn = slow_share / 0.05
    print(f"burn rate {burn:.1f}: a 28-day budget lasts {28 / burn:.1f} days")


print("SEE")
slow_share = see()
for title, part in [
    ("CHANGES", changes), ("THE MODEL", model), ("THE STORE", slow_store),
    ("LIKE WITH LIKE", effects),
]:
    print(f"\n{title}")
    part()
print("\nTHE CACHE")
hits = cache()
print("\nTWICE THE REPLICAS")
capacity(hits)
print("\nALARMS")
alarms(slow_share)
