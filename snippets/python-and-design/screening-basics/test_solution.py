import pytest


def test_floor_division_rounds_down_and_remainder_follows(answer):
    assert answer.value(answer.EXAMPLES[0]) == (-4, 1, -3)
    for a in range(-20, 21):
        for b in (-7, -2, 2, 10):
            assert a == (a // b) * b + a % b


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (1, (1024, (3, 1))), (4, (["A", "C", "b"], ["A", "b", "C"])), (2, ("leme", "yrtemelet", "try")), (3, []), (5, "3.14 1,234,567 25.6% 007"),
        (6, ("a,b", ["a", "b"], ["a", "", "b"])), (7, ("default", 0, True)), (8, "even"),
        (9, ([(1, "a"), (2, "b")], [(1, "a"), (2, "b")])), (10, ([1, 2], [1, "x"])), (11, 24), (12, (False, True)),
    ],
)
def test_examples(answer, index, expected):
    assert answer.value(answer.EXAMPLES[index]) == expected


def test_append_adds_one_element_and_extend_each(answer):
    items = [1]
    assert answer.add_both_ways(items, [2, 10]) == ([1, [2, 10]], [1, 2, 10])
    assert answer.add_both_ways(items, "ab") == ([1, "ab"], [1, "a", "b"])
    assert items == [1]


def test_for_else(answer):
    assert answer.first_negative([3, -1, -2]) == -1
    assert answer.first_negative([3, 0]) is None
    assert answer.first_negative([]) is None
