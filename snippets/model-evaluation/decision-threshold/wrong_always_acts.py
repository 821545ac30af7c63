"""Forgets that doing nothing may be the cheapest choice of all."""

import numpy as np


def cheapest_threshold(y, p, cost_fp, cost_fn):
    y, p = np.asarray(y), np.asarray(p)
    costs = []
    for t in p:
        false_alarms, missed = ((p >= t) & (y == 0)).sum(), ((p < t) & (y == 1)).sum()
        costs.append(cost_fp * false_alarms + cost_fn * missed)
    return p[np.argmin(costs)] if len(p) else np.inf
