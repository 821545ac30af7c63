def roc_auc(y, score):
    """Chance that a random positive outranks a random negative; ties half."""
    raise NotImplementedError


def average_precision(y, score):
    """Precision at each threshold, weighted by the recall gained there."""
    raise NotImplementedError


def precision(tpr, fpr, base_rate):
    """Share of true alarms among the alarms."""
    raise NotImplementedError
