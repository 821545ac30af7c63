"""Finds the longest common stretch without gaps, which is another problem (longest common substring)."""


def longest_common(one, two):
    best = []
    for i in range(len(one)):
        for j in range(len(two)):
            length = 0
            while i + length < len(one) and j + length < len(two) and one[i + length] == two[j + length]:
                length += 1
            if length > len(best):
                best = one[i : i + length]
    return best
