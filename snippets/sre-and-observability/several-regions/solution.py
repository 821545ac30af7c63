"""Burn rates by region, room for a lost region, exposure of a rollout."""


# --8<-- [start:burn]
def burn_rates(traffic, errors, slo):
    """Return the burn rates per region, and the global one.

    traffic: region -> share of all requests; errors: region -> error ratio.
    A rate of 1 spends the budget exactly at the end of the window.
    """
    budget = 1 - slo
    rates = {region: errors[region] / budget for region in traffic}
    whole = sum(traffic[region] * errors[region] for region in traffic)
    return rates, whole / budget


def busy_limit(traffic, lost, full=0.85):
    """Return how busy the others may be before they carry the lost region.

    The traffic of the lost region spreads in proportion to theirs.
    """
    return full * (1 - traffic[lost])
# --8<-- [end:burn]


def exposure(traffic, waves, bake, notice):
    """Return the share of requests hit by a fault until it is noticed.

    waves: lists of regions; bake and notice: minutes.
    """
    live, hit, clock = 0.0, 0.0, 0.0
    for wave in waves:
        if clock >= notice:
            break
        live += sum(traffic[region] for region in wave)
        spent = min(bake, notice - clock)
        hit += live * spent
        clock += spent
    return (hit + live * (notice - clock)) / notice
