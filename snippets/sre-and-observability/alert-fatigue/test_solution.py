import random

import pytest


def test_summary_by_hand(answer):
    pages = [("b", 22, True, False), ("a", 6, False, False), ("a", 7, True, True), ("c", 21, False, False)]
    assert answer.summary(pages) == [("a", 2, 0.5, 1, 1), ("b", 1, 1.0, 1, 0), ("c", 1, 0.0, 0, 0)]
    assert answer.summary([]) == []


@pytest.mark.parametrize("seed", range(20))
def test_groups_are_whole_and_apart(answer, seed):
    rng = random.Random(seed)
    times = [rng.randrange(300) for _ in range(rng.randint(0, 40))]
    gap = rng.randint(0, 15)
    groups = answer.incidents(times, gap)
    assert [t for group in groups for t in group] == sorted(times)
    for group in groups:
        assert all(b - a <= gap for a, b in zip(group, group[1:], strict=False))
    for one, two in zip(groups, groups[1:], strict=False):
        assert two[0] - one[-1] > gap


def test_the_month_of_the_page(answer):
    rows = answer.summary(answer.month())
    assert sum(row[1] for row in rows) == 160
    assert sum(round(row[1] * row[2]) for row in rows) == 24
    assert sum(row[3] for row in rows) == 60
    assert sum(row[1] for row in rows[:4]) == 149
