"""Profit of a retention campaign: by risk, or by uplift."""

# Share of customers, churn without and with the offer, in the month after it.
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


def by_risk():
    return sorted(SEGMENTS, key=lambda s: -SEGMENTS[s][1])


def by_uplift():
    return sorted(SEGMENTS, key=lambda s: SEGMENTS[s][2] - SEGMENTS[s][1])
