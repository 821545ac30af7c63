"""Right, but compares all pairs: quadratic."""


def largest_tank(heights):
    best = 0
    for j in range(len(heights)):
        for i in range(j):
            best = max(best, (j - i) * min(heights[i], heights[j]))
    return best
