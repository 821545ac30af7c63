"""Burn-rate alerts: thresholds, and what fires when."""

MONTH = 30 * 24 * 60


# --8<-- [start:arithmetic]
def threshold(budget_share, window, period=MONTH):
    """Return the burn rate that spends this budget share in the window."""
    return budget_share * period / window


def fires_after(limit, window, errors, slo):
    """Return minutes until the window's mean exceeds the limit, or None."""
    burn = errors / (1 - slo)
    return limit * window / burn if burn > limit else None


def empty_after(errors, slo, period=MONTH):
    """Return the minutes until the budget of the whole period is gone."""
    return period * (1 - slo) / errors
# --8<-- [end:arithmetic]


# --8<-- [start:minutes]
def firing(errors, slo, limit, long, short=None):
    """Return the minutes in which the alert is on; one error ratio a minute."""
    on = []
    for now in range(1, len(errors) + 1):
        windows = [w for w in (long, short) if w]
        means = [sum(errors[max(0, now - w):now]) / w for w in windows]
        if all(mean > limit * (1 - slo) for mean in means):
            on.append(now)
    return on
# --8<-- [end:minutes]
