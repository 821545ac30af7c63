"""Starts with a row of zeros: tokens before the match are free, so it finds the best place and not the distance."""


def edits(reference, hypothesis):
    row = [0] * (len(hypothesis) + 1)
    for i, wanted in enumerate(reference, 1):
        diagonal, row[0] = row[0], i
        for j, heard in enumerate(hypothesis, 1):
            cell = min(diagonal + (wanted != heard), row[j] + 1, row[j - 1] + 1)
            diagonal, row[j] = row[j], cell
    return row[-1]
