"""K-fold cross-validation: plain, stratified and grouped."""


def folds(n, k, rng):
    """Return k pairs (train, test) of sorted index arrays over n shuffled rows.

    Every row is in exactly one test set, and the sizes of the test sets differ by at most 1.
    """
    raise NotImplementedError


def stratified_folds(y, k, rng):
    """The same, and in addition the counts of each label in the test sets differ by at most 1."""
    raise NotImplementedError


def grouped_folds(groups, k):
    """The same pairs, but rows of one group stay together.

    Deal the groups out by size, largest first (of equal sizes the smaller name first), each to the
    test set with the fewest rows so far (of equal ones the first).
    """
    raise NotImplementedError


def cross_validate(fit, score, x, y, pairs):
    """Return an array with score(model, x_test, y_test) of each pair.

    fit(x_train, y_train) returns a new model, and sees no row of the test set.
    """
    raise NotImplementedError
