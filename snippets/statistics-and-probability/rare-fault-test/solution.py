"""What a positive test says about a rare fault."""


# --8<-- [start:posterior]
def posterior(prior, sensitivity, false_alarm):
    """P(fault | positive), from P(fault), P(+ | fault), P(+ | sound)."""
    hit = prior * sensitivity
    return hit / (hit + (1 - prior) * false_alarm)
# --8<-- [end:posterior]
