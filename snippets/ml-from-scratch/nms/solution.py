"""Intersection over union and non-maximum suppression."""

import numpy as np


# --8<-- [start:iou]
def iou(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    low = np.maximum(a[:, None, :2], b[:, :2])           # (n, m, 2)
    high = np.minimum(a[:, None, 2:], b[:, 2:])
    both = np.clip(high - low, 0, None).prod(axis=2)     # clip each side before multiplying
    area_a, area_b = ((c[:, 2:] - c[:, :2]).prod(axis=1) for c in (a, b))
    either = area_a[:, None] + area_b - both
    return np.divide(both, either, out=np.zeros_like(both), where=either > 0)
# --8<-- [end:iou]


# --8<-- [start:nms]
def nms(boxes, scores, threshold, classes=None):
    boxes, scores = np.asarray(boxes, dtype=float), np.asarray(scores, dtype=float)
    classes = np.zeros(len(boxes)) if classes is None else np.asarray(classes)
    left = np.argsort(-scores, kind="stable")            # ties: lower index first
    kept = []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(best)
        rival = (classes[left] == classes[best]) & (iou(boxes[[best]], boxes[left])[0] > threshold)
        left = left[~rival]
    return np.array(kept, dtype=int)
# --8<-- [end:nms]
