import pytest


def lists(program):
    return lambda n: program(list(range(n)))


def test_exact_counts(answer):
    assert answer.pairs(range(10)) == 45
    assert [answer.halving(n) for n in (1, 2, 3, 1_000, 1_024)] == [0, 1, 1, 9, 10]
    assert [answer.doubling_inner(n) for n in (1_000, 1_023, 1_024)] == [1_023, 1_023, 2_047]
    assert answer.membership([5, 6, 7], [7, 5, 9]) == 3 + 1 + 3
    assert answer.slices([0] * 10) == 55
    assert [answer.subsets(n) for n in (0, 1, 2, 10)] == [1, 3, 7, 2_047]


@pytest.mark.parametrize(("name", "factor"), [("pairs", 4), ("slices", 4)])
def test_quadratic_programs_quadruple(answer, name, factor):
    assert answer.growth(lists(getattr(answer, name)), 200) == pytest.approx(factor, rel=0.02)


def test_the_series_of_doublings_is_linear(answer):
    assert answer.growth(answer.doubling_inner, 1_000) == pytest.approx(2, rel=0.01)


def test_membership_is_quadratic_if_both_grow(answer):
    absent = lambda n: answer.membership(list(range(n)), [-1] * n)
    assert answer.growth(absent, 100) == 4


def test_halving_adds_one_step(answer):
    assert answer.halving(2_000) - answer.halving(1_000) == 1


def test_subsets_square(answer):
    assert answer.subsets(14) > answer.subsets(7) ** 2 / 3
