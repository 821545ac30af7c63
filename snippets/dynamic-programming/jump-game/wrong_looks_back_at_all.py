"""Right, but looks back at all earlier places from each one: quadratic."""


def fewest_hops(reach):
    best = [0] + [None] * (len(reach) - 1)
    for place in range(1, len(reach)):
        for before in range(place):
            if best[before] is not None and before + reach[before] >= place:
                if best[place] is None or best[before] + 1 < best[place]:
                    best[place] = best[before] + 1
    return best[-1]
