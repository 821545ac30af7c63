"""Popularity with decay, and measures of query autocompletion."""

# --8<-- [start:decay]
def decayed_count(daily_counts, half_life):
    """Popularity today: the last day counts in full, earlier ones ever less."""
    score = 0.0
    for count in daily_counts:
        score = score * 0.5 ** (1 / half_life) + count
    return score
# --8<-- [end:decay]


def days_to_overtake(ratio, half_life):
    """Days until a new query, `ratio` times as frequent a day, passes a steady one.

    Solves ratio * (1 - 2^(-d / h)) = 1 for d.
    """
    from math import log2
    return -half_life * log2(1 - 1 / ratio)


# --8<-- [start:measure]
def reciprocal_rank(suggestions, wanted):
    return 1 / (suggestions.index(wanted) + 1) if wanted in suggestions else 0.0


def keys_saved(query, suggest, shown=5):
    """Share of the key presses saved by someone who picks the query when it shows."""
    for typed in range(1, len(query) + 1):
        if query in suggest(query[:typed])[:shown]:
            return 1 - (typed + 1) / (len(query) + 1)
    return 0.0
# --8<-- [end:measure]
