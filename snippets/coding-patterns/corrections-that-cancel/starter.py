def cancelling_triples(values):
    """Return each different triple of values with sum 0 once, in any order.

    values: list of integers, with repeats. A triple uses three entries of
    the list and is a tuple in ascending order.
    """
    raise NotImplementedError
