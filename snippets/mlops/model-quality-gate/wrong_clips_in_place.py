"""Clips the scores in place: the caller's arrays change, and so does every later report."""

import numpy as np


def log_loss(y, p):
    p[p < 1e-6] = 1e-6
    p[p > 1 - 1e-6] = 1 - 1e-6
    return -np.where(y == 1, np.log(p), np.log(1 - p))


def paired_interval(before, after):
    """95 % interval of the mean change in loss, on the same rows."""
    change = after - before
    half = 1.96 * change.std(ddof=1) / np.sqrt(len(change))
    return change.mean() - half, change.mean() + half


def refusals(y, old, new, slices, allowed=0.01, slice_allowed=0.03, least=200):
    """Reasons not to release the scores new in place of old; [] is a pass.

    y: (n,) labels 0/1; old, new: (n,) probabilities on the same rows;
    slices: name -> (n,) boolean mask. Overall the candidate must be shown
    not to be worse by allowed; no slice may be shown worse by slice_allowed.
    """
    y, old, new = np.asarray(y), np.asarray(old), np.asarray(new)
    if not all(((0 <= p) & (p <= 1)).all() for p in (old, new)):
        return ["scores are missing or not probabilities"]    # NaN fails here
    if not np.isin(y, (0, 1)).all():
        return ["labels are missing"]          # NaN == 1 is False: a negative
    if len(y) < least:
        return [f"overall: {len(y)} rows, {least} needed"]
    before, after = log_loss(y, old), log_loss(y, new)
    reasons = []
    low, high = paired_interval(before, after)
    if high > allowed:
        reasons.append(f"overall: loss may rise by {high:.3f}")
    for name, rows in slices.items():
        rows = np.asarray(rows, bool)          # 0 and 1 would pick two rows
        if rows.sum() < least:
            reasons.append(f"{name}: {rows.sum()} rows, {least} needed")
            continue
        low, high = paired_interval(before[rows], after[rows])
        if low > slice_allowed:
            reasons.append(f"{name}: loss rises by at least {low:.3f}")
    return reasons


def moved_wrong_way(predict, rows, column, step, sign):
    """Share of rows whose score moves against sign as column grows by step."""
    raised = rows[column].astype(float) + step  # as uint8, 255 + 1 is 0
    changed = rows.assign(**{column: raised})
    moved = sign * (predict(changed) - predict(rows))
    return float((~(moved >= 0)).mean())       # NaN counts as wrong
