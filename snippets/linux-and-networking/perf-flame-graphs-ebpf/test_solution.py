import random

import pytest


def test_fold_counts_equal_stacks(answer):
    assert answer.fold([["a", "b"], ["a"], ["a", "b"]]) == {"a;b": 2, "a": 1}


def test_recursion_counts_once_a_sample(answer):
    assert answer.shares(answer.fold([["a", "f", "f"], ["a"]]), "f") == (0.5, 0.5)


def test_a_name_is_no_part_of_another(answer):
    assert answer.shares({"a;reduce": 1, "a;red": 3}, "red") == (0.75, 0.75)


@pytest.mark.parametrize("seed", [1, 2, 10])
def test_boxes_nest_and_add_up(answer, seed):
    draw = random.Random(seed)
    folded = answer.fold([["root"] + draw.choices("abc", k=draw.randint(0, 3)) for _ in range(200)])
    boxes = answer.boxes(folded)
    assert boxes[0] == (0, 0, 200, "root")
    for depth, start, width, _ in boxes[1:]:
        parents = [b for b in boxes if b[0] == depth - 1 and b[1] <= start and start + width <= b[1] + b[2]]
        assert len(parents) == 1
    for name in "abc":
        own = sum(n for s, n in folded.items() if s.split(";")[-1] == name)
        assert answer.shares(folded, name)[0] == own / 200


def test_siblings_do_not_overlap(answer):
    boxes = answer.boxes(answer.FOLDED)
    for depth in range(4):
        row = sorted(b[1:3] for b in boxes if b[0] == depth)
        assert all(a + w <= b for (a, w), (b, _) in zip(row, row[1:]))
