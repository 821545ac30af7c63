"""Count the edits between two sequences of tokens."""


# --8<-- [start:edits]
def edits(reference, hypothesis):
    """Return the fewest edits that turn one sequence into the other.

    reference, hypothesis: lists of tokens, or strings of characters. An
    edit inserts, deletes or replaces one token.
    """
    row = list(range(len(hypothesis) + 1))  # from nothing: insertions only
    for i, wanted in enumerate(reference, 1):
        diagonal, row[0] = row[0], i  # to nothing: deletions only
        for j, heard in enumerate(hypothesis, 1):
            replaced = diagonal + (wanted != heard)
            diagonal = row[j]  # the old value, upper left of the next cell
            row[j] = min(replaced, row[j] + 1, row[j - 1] + 1)
    return row[-1]
# --8<-- [end:edits]
