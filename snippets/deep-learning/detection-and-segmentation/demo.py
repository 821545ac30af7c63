"""Two machines side by side and five detections of them."""

import numpy as np
from solution import iou, nms

boxes = np.array([[10, 10, 110, 110], [15, 12, 115, 112], [60, 10, 160, 110],
                  [62, 14, 158, 108], [300, 300, 340, 340]], dtype=float)
scores = np.array([0.95, 0.90, 0.85, 0.60, 0.30])
print("IoU with the first:", iou(boxes[0], boxes).round(2))
for threshold in (0.2, 0.5, 0.9):
    print(f"NMS at {threshold}: keep {nms(boxes, scores, threshold)}")
