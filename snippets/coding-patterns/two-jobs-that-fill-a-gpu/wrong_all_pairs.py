"""Right, but tries all pairs: O(n^2), the answer that everybody starts with and some stop at."""


def pair_with_sum(sizes, total):
    for i in range(len(sizes)):
        for j in range(i + 1, len(sizes)):
            if sizes[i] + sizes[j] == total:
                return i, j
    return None


pair_in_sorted = pair_with_sum
