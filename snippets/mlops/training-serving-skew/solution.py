"""Compare the features that were served with the same features recomputed offline."""

import numpy as np


# --8<-- [start:compare]
def mismatch(served, recomputed, tolerance=1e-6):
    """Return for each feature the share of requests whose two values differ.

    served, recomputed: dicts from feature to an array, in the same order
    of requests. Two missing values are equal; values are compared with a
    relative tolerance.
    """
    return {
        name: float(np.mean(~np.isclose(values, recomputed[name], rtol=tolerance, atol=tolerance, equal_nan=True)))
        for name, values in served.items()
    }
# --8<-- [end:compare]


def psi(old, new, bins=10):
    """Return the population stability index of two samples, with bins of equal size in the old one."""
    edges = np.quantile(old, np.linspace(0, 1, bins + 1)[1:-1])
    shares = [np.bincount(np.searchsorted(edges, sample), minlength=bins) / len(sample) + 1e-4 for sample in (old, new)]
    return float(np.sum((shares[1] - shares[0]) * np.log(shares[1] / shares[0])))


def auc(labels, scores):
    """Return the area under the ROC curve; scores have no ties."""
    ranks = np.argsort(np.argsort(scores)) + 1
    positives = np.sum(labels)
    return float((ranks[labels == 1].sum() - positives * (positives + 1) / 2) / (positives * (len(labels) - positives)))


# --8<-- [start:blame]
def blame(model, served, recomputed, labels):
    """Return the AUC with served features, and with one feature at a time corrected."""
    report = {"as served": auc(labels, model(served))}
    for name in served:
        report[name] = auc(labels, model(served | {name: recomputed[name]}))
    report["all corrected"] = auc(labels, model(recomputed))
    return report
# --8<-- [end:blame]
