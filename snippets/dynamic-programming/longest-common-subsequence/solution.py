"""The longest common subsequence of two lists, as a diff needs it."""


# --8<-- [start:common]
def longest_common(one, two):
    """Return a longest list whose items stand in both lists in this order, with or without gaps."""
    # length[i][j]: of the longest common subsequence of one[i:] and two[j:]
    length = [[0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for i in reversed(range(len(one))):
        for j in reversed(range(len(two))):
            if one[i] == two[j]:
                length[i][j] = 1 + length[i + 1][j + 1]
            else:
                length[i][j] = max(length[i + 1][j], length[i][j + 1])
    common, i, j = [], 0, 0
    while i < len(one) and j < len(two):
        if one[i] == two[j]:
            common.append(one[i])
            i, j = i + 1, j + 1
        elif length[i + 1][j] >= length[i][j + 1]:
            i += 1
        else:
            j += 1
    return common
# --8<-- [end:common]
