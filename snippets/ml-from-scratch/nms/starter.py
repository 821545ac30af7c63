"""Intersection over union and non-maximum suppression.

Boxes are rows (x1, y1, x2, y2) with x1 <= x2 and y1 <= y2, in continuous coordinates.
"""


def iou(a, b):
    """Return the intersection over union of all pairs: (n, 4) and (m, 4) give (n, m).

    Boxes without area have an IoU of 0 with everything.
    """
    raise NotImplementedError


def nms(boxes, scores, threshold, classes=None):
    """Return the indices of the boxes that are kept, best score first.

    A box is dropped if a kept box of the same class has an IoU above the threshold
    with it. Of equal scores the lower index goes first. Without classes all boxes
    are of one class.
    """
    raise NotImplementedError
