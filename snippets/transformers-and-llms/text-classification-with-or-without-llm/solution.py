"""What a classifier costs in a year, labels included."""


# --8<-- [start:cost]
def yearly_cost(documents, per_thousand, labels=0, per_label=0.0, fixed=0.0):
    """Return the cost of labelling once, of upkeep, and of all documents."""
    return labels * per_label + fixed + documents / 1000 * per_thousand


def break_even(small, large):
    """Return the documents a year at which both cost the same."""
    a, b = yearly_cost(0, **small), yearly_cost(0, **large)
    return 1000 * (a - b) / (large["per_thousand"] - small["per_thousand"])
# --8<-- [end:cost]
