def confusion_matrix(actual, predicted, labels):
    """Return rows of counts: [i][j] counts labels[i] predicted as labels[j]."""


def scores(matrix):
    """Return (precision, recall, F1) of each class; 0.0 instead of x / 0."""


def macro_f1(matrix):
    """Return the mean of the classes' F1."""
