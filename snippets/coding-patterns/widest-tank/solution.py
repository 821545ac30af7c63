"""The two posts that make the largest tank."""


# --8<-- [start:tank]
def largest_tank(heights):
    """Return the largest area between two posts, or 0 for fewer than two.

    The posts stand one unit apart.
    """
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
