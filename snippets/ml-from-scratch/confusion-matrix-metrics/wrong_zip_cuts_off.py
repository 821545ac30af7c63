"""Trusts zip, which silently stops at the shorter list."""


# --8<-- [start:metrics]
def confusion_matrix(actual, predicted, labels):
    """Return rows of counts: [i][j] counts labels[i] predicted as labels[j]."""
    index = {label: i for i, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    for truth, guess in zip(actual, predicted):
        if truth not in index or guess not in index:
            raise ValueError(f"unknown label in {truth!r} predicted as {guess!r}")
        matrix[index[truth]][index[guess]] += 1
    return matrix


def scores(matrix):
    """Return (precision, recall, F1) of each class; 0.0 instead of x / 0."""
    rows = [sum(row) for row in matrix]
    columns = [sum(column) for column in zip(*matrix)]
    result = []
    for i, (actual, predicted) in enumerate(zip(rows, columns)):
        hits = matrix[i][i]
        result.append((
            hits / predicted if predicted else 0.0,
            hits / actual if actual else 0.0,
            2 * hits / (actual + predicted) if actual + predicted else 0.0,
        ))
    return result


def macro_f1(matrix):
    """Return the mean of the classes' F1."""
    return sum(f1 for _, _, f1 in scores(matrix)) / len(matrix)
# --8<-- [end:metrics]
