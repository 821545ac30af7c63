"""Compute the figures of a recommender from a candidate's assumptions.

Usage: solution.py [NAME=VALUE ...]      for example daily_share=1 catalogue=5e7
"""

import math
import sys
from dataclasses import dataclass, fields, replace


# --8<-- [start:assumptions]
@dataclass(frozen=True)
class Assumptions:
    users: float = 10_000_000       # accounts active in a month
    daily_share: float = 0.3        # of them, active on a given day
    requests_per_day: float = 20    # pages one daily user opens
    peak_to_mean: float = 3.0       # busiest minute against the mean
    catalogue: float = 1_000_000    # items that may be shown
    dimension: float = 128          # of user and item vectors, float32
    candidates: float = 500         # retrieved, then ranked, per request
    shown: float = 20               # impressions per request
    click_rate: float = 0.04        # clicks per impression
    features: float = 100           # float32 inputs of the ranker
    user_bytes: float = 2_000       # stored features of one user
    item_bytes: float = 1_000       # stored features of one item
    item_cpu: float = 60e-6         # seconds of one core to score an item
    deadline: float = 0.200         # seconds, 99th percentile, at our edge


@dataclass(frozen=True)
class Limits:
    """What we call affordable. These are choices: argue about them, change them."""

    cores: float = 200              # busy at the peak when every item is scored
    scan: float = 300e9             # bytes/s: 3 machines of 100 GB/s memory
    item_memory: float = 8e9        # bytes of item features in each ranker
    log: float = 1e12               # bytes of logged features a day


LIMITS = Limits()
# --8<-- [end:assumptions]


# --8<-- [start:figures]
def figures(a):
    """Return the figures that a design needs, by name."""
    requests = a.users * a.daily_share * a.requests_per_day
    peak = requests / 86_400 * a.peak_to_mean
    vectors = 4 * a.catalogue * a.dimension
    logged = 4 * a.features * requests   # bytes for one item per request
    ranking = a.candidates * a.item_cpu  # seconds of one core per request
    return {
        "requests a day": requests,
        "requests/s, peak": peak,
        "in flight at the deadline": peak * a.deadline,  # Little's law
        "ranker cores busy at peak": peak * ranking,
        "ranker replicas, 3 zones": replicas(peak, ranking),
        "item scorings/s, peak": peak * a.candidates,
        "cores to rank every item": peak * a.catalogue * a.item_cpu,
        "item vectors, GB": vectors / 1e9,
        "exact scan, GB/s": peak * vectors / 1e9,
        "user features, GB": a.users * a.user_bytes / 1e9,
        "item features, GB": a.catalogue * a.item_bytes / 1e9,
        "clicks/s, peak": peak * a.shown * a.click_rate,
        "feature log, shown, TB/day": logged * a.shown / 1e12,
        "feature log, all, TB/day": logged * a.candidates / 1e12,
    }


def replicas(rate, cpu_seconds, cores=8, utilisation=0.6, zones=3):
    """Return the number of replicas that carry the rate with one zone down."""
    needed = math.ceil(rate * cpu_seconds / (cores * utilisation))
    return zones * math.ceil(needed / (zones - 1))
# --8<-- [end:figures]


# --8<-- [start:decisions]
def strains(a, limits=LIMITS):
    """Return how many times over its limit the simple option is, per decision.

    Each pair names the simple option first; up to 1 it is affordable. The last
    pair has no limit: it compares the price of ranking with nightly lists.
    """
    f = figures(a)
    return {
        ("rank all", "retrieve first"):
            f["cores to rank every item"] / limits.cores,
        ("exact scan", "approximate index"):
            f["exact scan, GB/s"] * 1e9 / limits.scan,
        ("items in memory", "item store"):
            f["item features, GB"] * 1e9 / limits.item_memory,
        ("log candidates", "log shown"):
            f["feature log, all, TB/day"] * 1e12 / limits.log,
        ("rank on request", "nightly lists"):
            f["requests a day"] / a.users,
    }


def flips(a, limits=LIMITS):
    """Return where each decision flips if one assumption changes alone.

    Returns {decision: {assumption: value}}. Every strain is a product of
    powers, so doubling an assumption reveals its exponent.
    """
    now = strains(a, limits)
    found = {decision: {} for decision in now}
    for field in fields(a):
        value = getattr(a, field.name)
        moved = strains(replace(a, **{field.name: 2 * value}), limits)
        for decision, strain in now.items():
            exponent = math.log2(moved[decision] / strain)
            if abs(exponent) > 1e-9:
                turn = value * strain ** (-1 / exponent)
                found[decision][field.name] = turn
    return found
# --8<-- [end:decisions]


# --8<-- [start:twists]
def busy(a, cores):
    """Return the utilisation of that many cores at the peak."""
    return figures(a)["ranker cores busy at peak"] / cores


def shed(a, rise, candidates, cores):
    """Return the share of requests that cannot be ranked when the peak rises.

    This is the best case: all cores fully busy, and no cost per request
    besides scoring.
    """
    rate = rise * figures(a)["requests/s, peak"]
    return max(0, 1 - cores / (candidates * a.item_cpu) / rate)


def fall_in_errors(a, traffic, part, hours, fall):
    """Return how many standard errors a relative fall in clicks amounts to.

    traffic: share of the canary; part: share of users affected. Impressions
    count as independent, but those of one user are not, so this is too high.
    """
    impressions = a.shown * figures(a)["requests a day"] * hours / 24
    variance = a.click_rate * (1 - a.click_rate)
    error = math.sqrt(variance / (impressions * traffic * part))
    return fall * a.click_rate / error
# --8<-- [end:twists]


def table(columns):
    """Return the lines of a table. columns: (assumptions, limits) by name."""
    blocks = [
        [figures(a) for a, _ in columns.values()],
        [{f"{simple} / {other}": strain
          for (simple, other), strain in strains(a, limits).items()}
         for a, limits in columns.values()],
    ]
    lines = ["".join([f"{'':31}", *(f"{name:>12}" for name in columns)])]
    for block in blocks:
        for name in block[0]:
            cells = "".join(f"{number(values[name]):>12}" for values in block)
            lines.append(f"{name:31}{cells}")
        lines.append("")
    return lines[:-1]


def number(value):
    """Return the value with at most four significant digits."""
    return f"{float(f'{value:.4g}'):,.0f}" if value >= 100 else f"{value:.3g}"


def parse(arguments):
    """Return assumptions and limits as changed by NAME=VALUE arguments."""
    made = {}
    for argument in arguments:
        name, _, value = argument.partition("=")
        made[name] = float(value)
        if not 0 < made[name] < math.inf:
            raise ValueError(f"{argument}: give a number above 0")
    parts = []
    for part in Assumptions(), LIMITS:
        names = [field.name for field in fields(part)]
        mine = {name: made.pop(name) for name in names if name in made}
        parts.append(replace(part, **mine))
    if made:
        names = [field.name for part in parts for field in fields(part)]
        raise ValueError(f"{', '.join(made)}: choose from {', '.join(names)}")
    return tuple(parts)


if __name__ == "__main__":
    try:
        theirs = parse(sys.argv[1:])
    except ValueError as error:
        sys.exit(f"{error}\n{__doc__}")
    ours = Assumptions(), LIMITS
    print("\n".join(table({"ours": ours, "theirs": theirs})))
