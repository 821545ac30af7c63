"""Sorts ascending and reverses: of equal scores the last box now comes first."""

import numpy as np


def iou(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    low, high = np.maximum(a[:, None, :2], b[:, :2]), np.minimum(a[:, None, 2:], b[:, 2:])
    both = np.clip(high - low, 0, None).prod(axis=2)
    area_a, area_b = ((c[:, 2:] - c[:, :2]).prod(axis=1) for c in (a, b))
    either = area_a[:, None] + area_b - both
    return np.divide(both, either, out=np.zeros_like(both), where=either > 0)


def nms(boxes, scores, threshold, classes=None):
    boxes = np.asarray(boxes)
    classes = np.zeros(len(boxes)) if classes is None else np.asarray(classes)
    left, kept = np.argsort(np.asarray(scores), kind="stable")[::-1], []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(best)
        left = left[(classes[left] != classes[best]) | (iou(boxes[[best]], boxes[left])[0] <= threshold)]
    return np.array(kept, dtype=int)
