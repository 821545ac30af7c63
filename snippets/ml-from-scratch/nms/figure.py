"""Non-maximum suppression on five boxes of one class, box by box."""

import matplotlib.pyplot as plt
import numpy as np
from solution import iou, nms

BOXES = np.array([[0, 0, 6, 5], [1, 0.6, 7, 5.6], [2.4, 1.2, 8.4, 6.2], [12, 1, 17, 5.5], [12.6, 0.4, 17.4, 5]])
SCORES = np.array([0.9, 0.8, 0.6, 0.75, 0.7])
NAMES = "ABCDE"
THRESHOLD = 0.5


def frames():
    yield "Five candidate boxes of one class, with their scores. The threshold is an IoU of 0.5.", picture([], [])
    kept, dropped = [], []
    left = [int(i) for i in np.argsort(-SCORES)]
    while left:
        best, *left = left
        kept.append(best)
        away = [i for i in left if iou(BOXES[[best]], BOXES[[i]])[0, 0] > THRESHOLD]
        says = f"{NAMES[best]} has the best score left ({SCORES[best]:g}), so it is kept."
        for i in left:
            value = iou(BOXES[[best]], BOXES[[i]])[0, 0]
            if value > 0:
                says += f" Its IoU with {NAMES[i]} is {value:.2f}, so {NAMES[i]} {'is dropped' if i in away else 'stays'}."
        dropped += away
        left = [i for i in left if i not in away]
        yield says, picture(kept, dropped)
    assert kept == nms(BOXES, SCORES, THRESHOLD).tolist()


def picture(kept, dropped):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.7))
    for i, (x1, y1, x2, y2) in enumerate(BOXES):
        style = {"color": "C0", "linewidth": 2.5, "linestyle": "-"} if i in kept else {"color": "black", "linewidth": 1.5, "linestyle": "-"}
        if i in dropped:
            style = {"color": "grey", "linewidth": 1.2, "linestyle": ":"}
        axes.plot([x1, x2, x2, x1, x1], [y1, y1, y2, y2, y1], **style)
        place = {0: (x1, y1 - 0.95, "left"), 1: (x1 - 0.15, y2 - 0.3, "right"), 2: (x2, y2 + 0.25, "right"),
                 3: (x1, y2 + 0.25, "left"), 4: (x2, y1 - 0.95, "right")}[i]
        axes.text(place[0], place[1], f"{NAMES[i]} {SCORES[i]:g}", ha=place[2], color=style["color"],
                  weight="bold" if i in kept else "normal")
    axes.set(xlim=(-1.2, 17.6), ylim=(-1.3, 7.4))
    axes.axis("off")
    return figure
