"""Updates the largest product first and then computes the smallest from the new one."""


def best_stretch(gains):
    high = low = best = (gains[0], 0, 0)
    for place, gain in enumerate(gains[1:], start=1):
        alone = (gain, place, place)
        high = max(alone, (high[0] * gain, high[1], place), (low[0] * gain, low[1], place))
        low = min(alone, (high[0] * gain, high[1], place), (low[0] * gain, low[1], place))
        best = max(best, high)
    return best
