"""What a day of serving costs, in core-hours bought on demand."""

# --8<-- [start:demand]
import numpy as np


def daily_rates(mean, peak_to_mean):
    """Requests per second for each minute of a day with one peak."""
    angle = np.linspace(0, 2 * np.pi, 1_440, endpoint=False)
    low, high = 0.0, 20.0
    for _ in range(60):  # bisect for the peak asked for
        k = (low + high) / 2
        shape = np.exp(k * (np.cos(angle) - 1))
        low, high = (k, high) if 1 / shape.mean() < peak_to_mean else (low, k)
    return mean * shape / shape.mean()


def replicas(rates, cpu_seconds, cores, utilisation, zones=3):
    """Replicas per minute: one zone may fail, and each has at least two."""
    needed = np.ceil(rates * cpu_seconds / (cores * utilisation))
    return zones * np.maximum(np.ceil(needed / (zones - 1)), 2)
# --8<-- [end:demand]


# --8<-- [start:commit]
def commitment_cost(demand, level, discount):
    """Mean cost: the level always, at a discount, the rest on demand."""
    return level * (1 - discount) + np.maximum(demand - level, 0).mean()


def best_commitment(demand, discount):
    """Commit up to what is in use for a share 1 - discount of the time."""
    return np.quantile(demand, discount, method="higher")
# --8<-- [end:commit]


def core_ms_per_request(requests_a_day, cpu_seconds=0.030, cores=8, peak_to_mean=3):
    """(work, autoscaled, fixed for the peak) in bought core-milliseconds."""
    mean = requests_a_day / 86_400
    running = replicas(daily_rates(mean, peak_to_mean), cpu_seconds, cores, 0.6)
    return tuple(1_000 * value for value in (
        cpu_seconds, running.mean() * cores / mean, running.max() * cores / mean))
