import itertools

import pytest


def disturbs(placement):
    return any(
        a == b or abs(a - b) == s - r
        for (r, a), (s, b) in itertools.combinations(enumerate(placement), 2)
    )


@pytest.mark.parametrize("n", range(1, 7))
def test_agrees_with_all_permutations(answer, n):
    expected = [p for p in itertools.permutations(range(n)) if not disturbs(p)]
    assert list(answer.placements(n)) == expected


def test_two_and_three_have_none(answer):
    assert list(answer.placements(2)) == []
    assert list(answer.placements(3)) == []


@pytest.mark.parametrize(("n", "count"), [(7, 40), (8, 92)])
def test_known_counts(answer, n, count):
    found = list(answer.placements(n))
    assert len(found) == len(set(found)) == count
    assert found == sorted(found)
    assert not any(map(disturbs, found))


def test_a_second_call_starts_afresh(answer):
    first = list(answer.placements(5))
    assert list(answer.placements(4)) == [(1, 3, 0, 2), (2, 0, 3, 1)]
    assert list(answer.placements(5)) == first


def test_the_steps_in_the_figure_end_with_the_first_placement(answer):
    if hasattr(answer, "steps"):  # only the solution draws
        for n in (4, 5, 6):
            assert list(answer.steps(n))[-1][0] == answer.placements(n)[0]
