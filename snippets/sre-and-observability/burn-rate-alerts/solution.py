"""Burn-rate alerts: thresholds, and what fires when."""

MONTH = 30 * 24 * 60


# --8<-- [start:arithmetic]
def threshold(budget_share, window, period=MONTH):
    """Burn rate that spends this share of the budget in the window."""
    return budget_share * period / window


def fires_after(limit, window, errors, slo):
    """Minutes of a constant error ratio until the window's mean is over."""
    burn = errors / (1 - slo)
    return limit * window / burn if burn > limit else None


def empty_after(errors, slo, period=MONTH):
    """Minutes until the budget of the whole period is gone."""
    return period * (1 - slo) / errors
# --8<-- [end:arithmetic]


# --8<-- [start:minutes]
def firing(errors, slo, limit, long, short=None):
    """Minutes in which the alert is on; errors is a ratio per minute."""
    on = []
    for now in range(1, len(errors) + 1):
        windows = [w for w in (long, short) if w]
        means = [sum(errors[max(0, now - w):now]) / w for w in windows]
        if all(mean > limit * (1 - slo) for mean in means):
            on.append(now)
    return on
# --8<-- [end:minutes]
