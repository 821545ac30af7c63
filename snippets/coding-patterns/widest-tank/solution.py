"""The two posts between which a sheet holds the most water."""


# --8<-- [start:tank]
def largest_tank(heights):
    """Return the largest width times lower height of two posts that stand one unit apart; 0 for fewer than two."""
    left, right = 0, len(heights) - 1
    best = 0
    while left < right:
        lower = min(heights[left], heights[right])
        best = max(best, (right - left) * lower)
        if heights[left] < heights[right]:
            left += 1  # no partner further in can help the lower post
        else:
            right -= 1
    return best
# --8<-- [end:tank]
