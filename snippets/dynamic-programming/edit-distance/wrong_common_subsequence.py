"""Subtracts the longest common subsequence: a replacement then counts as two edits."""


def edits(reference, hypothesis):
    row = [0] * (len(hypothesis) + 1)
    for wanted in reference:
        diagonal = 0
        for j, heard in enumerate(hypothesis, 1):
            common = diagonal + 1 if wanted == heard else max(row[j], row[j - 1])
            diagonal, row[j] = row[j], common
    return len(reference) + len(hypothesis) - 2 * row[-1]
