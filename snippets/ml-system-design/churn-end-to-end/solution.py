"""Profit of a retention campaign: by risk, or by uplift."""

from math import sqrt

# Share of customers, churn without and with the offer, in the 60-day window.
SEGMENTS = {
    "loyal": (0.70, 0.01, 0.01),
    "persuadable": (0.10, 0.12, 0.06),
    "lost cause": (0.08, 0.30, 0.29),
    "sleeping dog": (0.12, 0.02, 0.05),
}
VALUE, OFFER = 240.0, 6.0  # euros: margin of a kept customer, cost of one offer


# --8<-- [start:gain]
def gain(without, with_offer, value=VALUE, offer=OFFER):
    """Expected profit of one offer: the saved customers minus its cost."""
    return (without - with_offer) * value - offer


def campaign(customers, order, count):
    """Profit of the first `count` offers, segment by segment in this order."""
    profit = 0.0
    for name in order:
        share, without, with_offer = SEGMENTS[name]
        size = min(count, share * customers)
        profit += size * gain(without, with_offer)
        count -= size
    return profit
# --8<-- [end:gain]


def overall_effect():
    """Mean reduction of churn if everyone gets the offer."""
    return sum(share * (without - with_offer) for share, without, with_offer in SEGMENTS.values())


def standard_error(rate, per_group):
    """Standard error of a difference of two shares near `rate`, groups of equal size."""
    return sqrt(2 * rate * (1 - rate) / per_group)


def by_risk():
    return sorted(SEGMENTS, key=lambda s: -SEGMENTS[s][1])


def by_uplift():
    return sorted(SEGMENTS, key=lambda s: SEGMENTS[s][2] - SEGMENTS[s][1])
