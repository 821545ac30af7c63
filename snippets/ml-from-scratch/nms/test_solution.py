import numpy as np
import pytest


def boxes_of(seed, n, size=40):
    rng = np.random.default_rng(seed)
    low = rng.integers(0, size, (n, 2))
    return np.column_stack([low, low + rng.integers(1, size // 2, (n, 2))]), rng.integers(0, 6, n) / 8


def by_pixels(a, b):
    """Count unit squares: the plain definition."""
    cells = [{(x, y) for x in range(r[0], r[2]) for y in range(r[1], r[3])} for r in (a, b)]
    return len(cells[0] & cells[1]) / len(cells[0] | cells[1])


def plain(boxes, scores, threshold, classes):
    kept = []
    for i in sorted(range(len(boxes)), key=lambda i: (-scores[i], i)):
        if all(classes[i] != classes[j] or by_pixels(boxes[i], boxes[j]) <= threshold for j in kept):
            kept.append(i)
    return kept


def test_by_hand(answer):
    a = np.array([[0, 0, 4, 4]])
    b = np.array([[2, 0, 6, 4], [0, 0, 4, 4], [4, 0, 8, 4], [5, 5, 9, 9], [1, 1, 3, 3]])
    assert answer.iou(a, b) == pytest.approx(np.array([[1 / 3, 1, 0, 0, 0.25]]))


@pytest.mark.parametrize("seed", range(3))
def test_agrees_with_counted_pixels(answer, seed):
    (a, _), (b, _) = boxes_of(seed, 6, 20), boxes_of(seed + 50, 8, 20)
    assert answer.iou(a, b) == pytest.approx(np.array([[by_pixels(p, q) for q in b] for p in a]))


def test_disjoint_on_both_sides_is_zero(answer):
    """Two negative sides multiply to a positive area."""
    assert answer.iou(np.array([[0, 0, 2, 2]]), np.array([[5, 5, 8, 8]])).tolist() == [[0]]


@pytest.mark.filterwarnings("error")
def test_boxes_without_area(answer):
    point = np.array([[3, 3, 3, 3]])
    assert answer.iou(point, np.array([[3, 3, 3, 3], [0, 0, 5, 5]])).tolist() == [[0, 0]]


def test_normalised_coordinates(answer):
    """Adding 1 to the sides is for inclusive pixels; here it would make everything overlap."""
    assert answer.iou(np.array([[0, 0, 0.5, 0.5]]), np.array([[0.25, 0, 0.75, 0.5]]))[0, 0] == pytest.approx(1 / 3)


def test_narrow_types(answer):
    a = np.array([[0, 0, 200, 200]], dtype=np.uint8)
    assert answer.iou(a, np.array([[100, 0, 255, 200]], dtype=np.uint8))[0, 0] == pytest.approx(20_000 / 51_000)


@pytest.mark.parametrize("seed", range(12))
def test_agrees_with_the_definition(answer, seed):
    boxes, scores = boxes_of(seed, 14, 16)
    classes = np.random.default_rng(seed).choice([2, 10], 14)
    for threshold in (0.0, 0.2, 0.5):
        assert answer.nms(boxes, scores, threshold, classes).tolist() == plain(boxes, scores, threshold, classes)
        assert answer.nms(boxes, scores, threshold).tolist() == plain(boxes, scores, threshold, [0] * 14)


def test_a_dropped_box_drops_nobody(answer):
    """A chain: the first covers the second, the second the third, and the third stays."""
    chain = np.array([[0, 0, 10, 1], [4, 0, 14, 1], [8, 0, 18, 1]])
    assert answer.nms(chain, np.array([0.9, 0.8, 0.7]), 0.3).tolist() == [0, 2]


def test_equal_to_the_threshold_stays(answer):
    boxes = np.array([[0, 0, 4, 4], [0, 0, 4, 2]])
    assert answer.nms(boxes, np.array([0.9, 0.8]), 0.5).tolist() == [0, 1]


def test_scores_that_differ_in_the_last_digits(answer):
    assert answer.nms(np.array([[0, 0, 4, 4]] * 2), np.array([0.9, 0.9 + 1e-12]), 0.5).tolist() == [1]


def test_other_classes_do_not_compete(answer):
    boxes = np.array([[0, 0, 4, 4]] * 3)
    assert answer.nms(boxes, np.array([0.5, 0.9, 0.7]), 0.5, np.array(["person", "bike", "person"])).tolist() == [1, 2]


def test_large_and_negative_coordinates(answer):
    """Shifting each class by an offset fails if coordinates exceed it or are negative."""
    boxes = np.array([[-1e9, -1e9, 1e9, 1e9], [-1e9, -1e9, 1e9, 1e9]])
    assert answer.nms(boxes, np.array([0.5, 0.9]), 0.5, np.array([2, 10])).tolist() == [1, 0]


def test_no_boxes(answer):
    assert len(answer.nms(np.zeros((0, 4)), np.zeros(0), 0.5)) == 0
