"""Keeps one row but reads the diagonal after it was overwritten."""


def edits(reference, hypothesis):
    row = list(range(len(hypothesis) + 1))
    for i, wanted in enumerate(reference, 1):
        row[0] = i
        for j, heard in enumerate(hypothesis, 1):
            if wanted == heard:
                row[j] = row[j - 1]
            else:
                row[j] = 1 + min(row[j], row[j - 1])
    return row[-1]
