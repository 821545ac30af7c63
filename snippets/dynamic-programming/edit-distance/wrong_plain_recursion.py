"""Right, but solves the same smaller problems again: exponentially many calls."""


def edits(reference, hypothesis):
    def distance(i, j):
        if i == 0 or j == 0:
            return i + j
        if reference[i - 1] == hypothesis[j - 1]:
            return distance(i - 1, j - 1)
        return 1 + min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1))

    return distance(len(reference), len(hypothesis))
