"""The fewest hops along a line of relays."""


# --8<-- [start:hops]
def fewest_hops(reach):
    """Return the fewest hops from the first place to the last, or None if it cannot be reached.

    reach: from place i one may hop to any of the places i + 1, ..., i + reach[i].
    """
    hops = 0
    current = 0  # the farthest place with this number of hops
    farthest = 0  # the farthest place with one more
    for place in range(len(reach) - 1):
        farthest = max(farthest, place + reach[place])
        if place == current:  # every place of this round has been looked at
            if farthest == current:
                return None
            hops += 1
            current = farthest
    return hops
# --8<-- [end:hops]
