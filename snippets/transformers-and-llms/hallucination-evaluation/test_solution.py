import pytest


@pytest.mark.parametrize("true", [0, 0.03, 0.5, 1])
def test_undoes_the_judge(answer, true):
    flagged = 0.9 * true + 0.1 * (1 - true)
    assert answer.corrected_rate(flagged, 0.9, 0.9) == pytest.approx(true)


def test_never_leaves_the_range(answer):
    assert answer.corrected_rate(0.02, 0.8, 0.95) == 0
    assert answer.corrected_rate(0.99, 0.8, 0.95) == 1


def test_finding_none_does_not_prove_that_there_are_none(answer):
    low, high = answer.wilson(0, 50)
    assert low == pytest.approx(0, abs=1e-12) and high == pytest.approx(0.0713, abs=1e-3)


def test_interval_shrinks_with_the_root(answer):
    narrow, wide = answer.wilson(300, 10_000), answer.wilson(3, 100)
    assert narrow[1] - narrow[0] < 0.12 * (wide[1] - wide[0])


def test_interval_by_hand(answer):
    assert answer.wilson(30, 100) == pytest.approx((0.2189, 0.3958), abs=1e-4)
    assert answer.wilson(70, 100) == pytest.approx((0.6042, 0.7811), abs=1e-4)
