"""Takes the two highest posts, although lower ones further apart may hold more."""


def largest_tank(heights):
    if len(heights) < 2:
        return 0
    first, second = sorted(range(len(heights)), key=lambda i: (-heights[i], i))[:2]
    return abs(first - second) * min(heights[first], heights[second])
