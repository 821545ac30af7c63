"""Right, but looks for the farthest post that is at least as high, for each post anew: quadratic if there is none."""


def largest_tank(heights):
    best = 0
    for left in range(len(heights)):
        for right in range(len(heights) - 1, left, -1):
            best = max(best, (right - left) * min(heights[left], heights[right]))
            if heights[right] >= heights[left]:
                break
    return best
