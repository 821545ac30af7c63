"""Takes the F1 of the mean precision and the mean recall, as some papers define macro F1."""


# --8<-- [start:metrics]
def confusion_matrix(actual, predicted, labels):
    """Return rows of counts: [i][j] counts labels[i] predicted as labels[j]."""
    index = {label: i for i, label in enumerate(labels)}
    matrix = [[0] * len(labels) for _ in labels]
    if len(actual) != len(predicted):
        raise ValueError("actual and predicted differ in length")
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
    found = scores(matrix)
    precision = sum(p for p, _, _ in found) / len(found)
    recall = sum(r for _, r, _ in found) / len(found)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
# --8<-- [end:metrics]
