"""Write one night of a ranking service: service.jsonl, metrics.csv, store.csv.

Usage: generate.py FOLDER [SEED [CAUSE]]
CAUSE: config (the exercise), or one of the other nights: model, store, none

Six replicas rank items. Each keeps the features of users in its own cache and
asks the feature store for what is missing. A seed always gives the same night,
because NumPy promises never to change the numbers of RandomState.
"""

import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

START = datetime(2026, 11, 17, 23, 0)
MINUTES = 7 * 60
PODS = [f"ranker-{n}" for n in range(1, 7)]
LOGGED = 20  # one request in 20 is logged
CAUSES = {
    "config": {},
    "model": {"ttl": (900, 900), "model_factor": 4.5},
    "store": {"ttl": (120, 120), "compaction_factor": 5},
    "none": {"ttl": (900, 900)},
}
NEVER = MINUTES * 60.0


def at(clock):
    """Return a time such as "02:07:30" as seconds since START."""
    hours, minutes, seconds = map(int, clock.split(":"))
    return float((hours + 1) % 24 * 3600 + minutes * 60 + seconds)


SWAPPED = np.array([at(f"{t}:00") for t in (
    "01:20", "01:35", "01:50", "02:05", "02:20", "02:35")])
RELOADED = np.array([
    at("02:08:12"), at("02:06:41"), NEVER, at("02:09:30"), at("02:07:55"),
    at("02:10:20")])
COMPACTION = at("01:55:00"), at("03:40:00")


def simulate(seed=7, ttl=(900, 15), model_factor=1.1, compaction_factor=1.12):
    """Return every request of the night as arrays, in order of time.

    ttl: seconds features stay cached under the old and the new configuration;
    model_factor, compaction_factor: how much slower v42 is than v41, and the
    store while it compacts.
    """
    rng = np.random.RandomState(seed)
    minute = np.arange(MINUTES)
    per_pod = 150 - 22 * np.cos((minute - 240) / 720 * 2 * np.pi)
    count = rng.poisson(per_pod[:, None], (MINUTES, len(PODS)))
    pod = np.repeat(np.tile(np.arange(len(PODS)), MINUTES), count.ravel())
    time = np.repeat(np.repeat(minute, len(PODS)), count.ravel()) * 60
    time = time + 60 * rng.random_sample(len(pod))
    order = np.argsort(time, kind="stable")
    pod, time = pod[order], time[order]

    new_model = time >= SWAPPED[pod]
    lifetime = np.where(time >= RELOADED[pod], ttl[1], ttl[0])
    reads = 0.036 / 150 * per_pod[(time // 60).astype(int)] * lifetime
    hit = rng.random_sample(len(pod)) < reads / (1 + reads)
    busy = (COMPACTION[0] <= time) & (time < COMPACTION[1])

    def spread(median, sigma):
        return median * np.exp(sigma * rng.standard_normal(len(pod)))

    queue = spread(2.0, 0.4)
    model = spread(24.0, 0.25) * np.where(new_model, model_factor, 1)
    store = spread(111.0, 0.25) * np.where(busy, compaction_factor, 1)
    return {
        "pod": pod, "time": time, "new_model": new_model, "hit": hit,
        "age": lifetime * rng.random_sample(len(pod)), "queue": queue,
        "model": model, "store": np.where(hit, 0, store),
        "total": 6 + queue + model + np.where(hit, 0, store),
        "failed": rng.random_sample(len(pod)) < 0.0004,
    }


def write(folder, seed=7, **causes):
    """Write the three files of a night; for `causes` see simulate."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    night = simulate(seed, **causes)
    store_cpu = write_store(folder / "store.csv", night)
    write_metrics(folder / "metrics.csv", night)
    write_service(folder / "service.jsonl", night, store_cpu)


def stamp(seconds):
    moment = START + timedelta(seconds=seconds)
    return moment.isoformat(timespec="milliseconds") + "Z"


def write_service(path, night, store_cpu):
    lines = [*requests(night), *(
        {"ts": stamp(time), "pod": pod, "event": event, **more}
        for time, pod, event, more in events(store_cpu)
    )]
    lines.sort(key=lambda line: line["ts"])
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))


def requests(night):
    """Yield a log line for each sampled request."""
    logged = [values[::LOGGED].tolist() for values in night.values()]
    for values in zip(*logged, strict=True):
        of = dict(zip(night, values, strict=True))
        line = {
            "ts": stamp(of["time"]), "pod": PODS[of["pod"]],
            "event": "request", "model": "v42" if of["new_model"] else "v41",
        }
        if of["hit"]:
            line |= {"cache": "hit", "age_s": round(of["age"], 1)}
        else:
            line |= {"cache": "miss", "store_ms": round(of["store"], 1)}
        for span in ("queue", "model", "total"):
            line[f"{span}_ms"] = round(of[span], 1)
        yield line


def events(store_cpu):
    """Yield (time, pod, event, details) of every event that is not a request."""
    for pod, time in zip(PODS, SWAPPED, strict=True):
        yield time, pod, "model_swapped", {"from": "v41", "to": "v42"}
    for pod, time in zip(PODS, RELOADED, strict=True):
        if time < NEVER:
            yield time, pod, "config_reloaded", {
                "generation": 318, "keys_changed": 1}
    yield at("02:06:58"), "ranker-3", "config_reload_failed", {
        "error": "watch: connection reset", "kept_generation": 317}
    yield COMPACTION[0], "store-0", "compaction_started", {"segments": 41}
    for minute in range(20, MINUTES):
        if min(store_cpu[minute - 20:minute]) > 30:
            yield minute * 60.0, "store-0", "alert", {
                "text": "cpu above 30 % for 20 min"}
            break
    yield COMPACTION[1], "store-0", "compaction_finished", {"segments": 6}
    for half_hour in range(0, MINUTES, 30):
        yield half_hour * 60 + 7.0, "autoscaler", "no_change", {
            "pods": len(PODS), "cpu_target_pct": 65}


def quantiles(values, shares):
    """Return the nearest-rank quantiles of values."""
    values = np.sort(values)
    ranks = np.ceil(np.array(shares) * len(values)).astype(int) - 1
    return [f"{values[rank]:.1f}" for rank in ranks]


def write_metrics(path, night):
    rows = [
        "minute,pod,requests,p50_ms,p95_ms,p99_ms,over_100ms,errors,cpu_pct"]
    starts = np.searchsorted(night["time"], 60.0 * np.arange(MINUTES + 1))
    for minute in range(MINUTES):
        of_minute = slice(starts[minute], starts[minute + 1])
        pods = night["pod"][of_minute]
        part = {
            key: night[key][of_minute]
            for key in ("total", "failed", "new_model")}
        loads = []
        for number, name in [*enumerate(PODS), (None, "all")]:
            mine = slice(None) if number is None else pods == number
            total = part["total"][mine]
            if number is not None:
                work = 1 + 0.1 * part["new_model"][mine].mean()
                loads.append(10 + 0.16 * len(total) * work)
            cpu = np.mean(loads) if number is None else loads[-1]
            rows.append(",".join([
                stamp(minute * 60)[:16], name, str(len(total)),
                *quantiles(total, (0.5, 0.95, 0.99)),
                str((total > 100).sum()),
                str(part["failed"][mine].sum()), f"{cpu:.1f}"]))
    path.write_text("\n".join(rows) + "\n")


def write_store(path, night):
    """Write what the store measures; return its CPU for each minute."""
    cpus = []
    rows = ["minute,calls,p50_ms,p95_ms,cpu_pct"]
    missed = ~night["hit"]
    time, taken = night["time"][missed], night["store"][missed] - 2  # network
    starts = np.searchsorted(time, 60.0 * np.arange(MINUTES + 1))
    for minute in range(MINUTES):
        of_minute = taken[starts[minute]:starts[minute + 1]]
        compacting = COMPACTION[0] <= minute * 60 < COMPACTION[1]
        cpu = 14 + 0.032 * len(of_minute) + 6 * compacting
        cpus.append(cpu)
        rows.append(",".join([
            stamp(minute * 60)[:16], str(len(of_minute)),
            *quantiles(of_minute, (0.5, 0.95)), f"{cpu:.1f}"]))
    path.write_text("\n".join(rows) + "\n")
    return cpus


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    given = sys.argv[1:]
    folder, seed, cause = given + [None, "7", "config"][len(given):]
    write(folder, int(seed), **CAUSES[cause])
