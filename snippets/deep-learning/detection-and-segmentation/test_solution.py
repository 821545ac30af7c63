"""Against counting pixels, and against the definition of greedy suppression."""

import numpy as np


def random_boxes(rng, n, size):
    low = rng.integers(0, size, size=(n, 2))
    return np.hstack([low, low + rng.integers(1, size, size=(n, 2))]).astype(float)


def test_iou_counts_pixels(answer):
    rng = np.random.default_rng(0)
    for _ in range(50):
        boxes = random_boxes(rng, 6, 12)
        grids = np.zeros((6, 24, 24), dtype=bool)
        for grid, (x1, y1, x2, y2) in zip(grids, boxes.astype(int)):
            grid[x1:x2, y1:y2] = True
        expected = [(grids[0] & g).sum() / (grids[0] | g).sum() for g in grids]
        assert np.allclose(answer.iou(boxes[0], boxes), expected)


def test_boxes_apart_in_both_directions_do_not_overlap(answer):
    assert answer.iou(np.array([0.0, 0, 1, 1]), np.array([[5.0, 5, 6, 6]]))[0] == 0


def test_kept_boxes_are_apart_and_dropped_ones_have_a_better_neighbour(answer):
    rng = np.random.default_rng(1)
    for _ in range(50):
        boxes, scores = random_boxes(rng, 20, 30) + 1e6, rng.integers(0, 8, 20) / 8
        before = boxes.copy(), scores.copy()
        keep = answer.nms(boxes, scores, 0.4)
        assert list(scores[keep]) == sorted(scores[keep], reverse=True)
        for i in range(20):
            overlap = answer.iou(boxes[i], boxes)
            blocked = [k for k in keep if k != i and overlap[k] > 0.4 and scores[k] >= scores[i]]
            assert (i in keep) != bool(blocked) or i in keep and all(scores[k] == scores[i] for k in blocked)
        assert np.array_equal(boxes, before[0]) and np.array_equal(scores, before[1])


def test_threshold_itself_still_counts_as_apart(answer):
    boxes = np.array([[0.0, 0, 2, 1], [0, 0, 1, 1], [0, 0, 2, 1]])
    assert answer.nms(boxes, np.array([0.9, 0.8, 0.7]), 0.5) == [0, 1]


def test_suppressed_boxes_suppress_nothing(answer):
    boxes = np.array([[6.0, 0, 16, 10], [3, 0, 13, 10], [0, 0, 10, 10]])     # a chain: only neighbours overlap much
    assert answer.nms(boxes, np.array([0.7, 0.8, 0.9]), 0.5) == [2, 0]


def test_touching_boxes_do_not_overlap(answer):
    assert answer.iou(np.array([0.0, 0, 1, 1]), np.array([[1.0, 0, 2, 1], [0, 1, 1, 2]])).tolist() == [0, 0]


def test_no_boxes(answer):
    assert answer.nms(np.zeros((0, 4)), np.zeros(0)) == []
