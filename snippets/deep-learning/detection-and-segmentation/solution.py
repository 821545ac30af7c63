"""Intersection over union, and greedy non-maximum suppression."""

import numpy as np


# --8<-- [start:iou]
def iou(box, boxes):
    """Return the overlap of one box with many; boxes are x1, y1, x2, y2."""
    low = np.maximum(box[:2], boxes[:, :2])
    high = np.minimum(box[2:], boxes[:, 2:])
    common = np.clip(high - low, 0, None).prod(axis=1)      # clip first, then multiply
    area = (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)
    return common / (area + (box[2:] - box[:2]).prod() - common)
# --8<-- [end:iou]


# --8<-- [start:nms]
def nms(boxes, scores, threshold=0.5):
    """Return the indices to keep, best score first. Call it once per class."""
    order, keep = np.argsort(-scores, kind="stable"), []
    while len(order):
        best, order = order[0], order[1:]
        keep.append(int(best))
        order = order[iou(boxes[best], boxes[order]) <= threshold]
    return keep
# --8<-- [end:nms]
