class TargetMean:
    """A category becomes its mean target, shrunk to the overall mean."""

    def __init__(self, strength=10, folds=5, seed=0):
        self.strength, self.folds, self.seed = strength, folds, seed

    def fit(self, category, y):
        raise NotImplementedError

    def transform(self, category):
        """For rows that were not fitted: validation, test, serving."""
        raise NotImplementedError

    def fit_transform(self, category, y):
        """For training rows: no code may depend on the row's own label."""
        raise NotImplementedError
