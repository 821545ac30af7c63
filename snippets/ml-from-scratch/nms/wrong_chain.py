"""Lets boxes that were dropped themselves drop others: the end of a chain disappears."""

import numpy as np


def iou(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    low, high = np.maximum(a[:, None, :2], b[:, :2]), np.minimum(a[:, None, 2:], b[:, 2:])
    both = np.clip(high - low, 0, None).prod(axis=2)
    area_a, area_b = ((c[:, 2:] - c[:, :2]).prod(axis=1) for c in (a, b))
    either = area_a[:, None] + area_b - both
    return np.divide(both, either, out=np.zeros_like(both), where=either > 0)


def nms(boxes, scores, threshold, classes=None):
    boxes, scores = np.asarray(boxes), np.asarray(scores)
    classes = np.zeros(len(boxes)) if classes is None else np.asarray(classes)
    order = np.argsort(-scores, kind="stable")
    rival = np.triu(iou(boxes[order], boxes[order]) > threshold, 1)
    rival &= classes[order][:, None] == classes[order]
    return order[~rival.any(axis=0)]
