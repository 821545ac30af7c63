"""Compare two groups whose mix differs."""


# --8<-- [start:standardise]
def standardised(cases, successes, mix):
    """Success rate each group would have if its cases came in `mix`.

    cases, successes: {group: {stratum: count}}; mix: {stratum: share}.
    """
    return {group: sum(share * successes[group][s] / cases[group][s]
                       for s, share in mix.items())
            for group in cases}


def explain_change(before, after):
    """Split the change of an overall rate into (within strata, mix).

    before, after: {stratum: (share, rate)}. The mix of `before` is the
    reference: rates change at the old mix, the mix changes at new rates.
    """
    within = sum(before[s][0] * (after[s][1] - before[s][1]) for s in before)
    mix = sum((after[s][0] - before[s][0]) * after[s][1] for s in before)
    return within, mix
# --8<-- [end:standardise]
