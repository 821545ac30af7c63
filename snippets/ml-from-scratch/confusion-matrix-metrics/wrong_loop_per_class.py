"""Writes each cell as a sum over all examples, which is short and reads the data once per cell."""


def confusion_matrix(actual, predicted, labels):
    """Return rows of counts: [i][j] counts labels[i] predicted as labels[j]."""
    if len(actual) != len(predicted):
        raise ValueError("actual and predicted differ in length")
    if set(actual) - set(labels) or set(predicted) - set(labels):
        raise ValueError("unknown label")
    return [
        [sum(a == i and p == j for a, p in zip(actual, predicted)) for j in labels]
        for i in labels
    ]


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
