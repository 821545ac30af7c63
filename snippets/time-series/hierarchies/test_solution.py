import numpy as np
import pytest


def test_summing_matrix(answer):
    assert answer.summing_matrix([1, 2]).tolist() == [[1, 1, 1], [1, 0, 0], [0, 1, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1]]


SMALL = np.array([[1.0, 1], [1, 0], [0, 1]])


def test_two_leaves_by_hand(answer):
    base = np.array([100.0, 60, 50])
    assert answer.reconcile(base, SMALL, np.ones(3)) == pytest.approx([310 / 3, 170 / 3, 140 / 3])
    assert answer.reconcile(base, SMALL, np.array([100.0, 64, 36])) == pytest.approx([105, 56.8, 48.2])


def test_a_certain_total_is_kept_and_a_useless_one_ignored(answer):
    base = np.array([100.0, 60, 50])
    assert answer.reconcile(base, SMALL, np.array([1e-9, 1, 1])) == pytest.approx([100, 55, 45])
    assert answer.reconcile(base, SMALL, np.array([1e9, 1, 1])) == pytest.approx(answer.bottom_up(base, SMALL), rel=1e-6)


@pytest.mark.parametrize("groups", [[2, 10], [3, 3, 3], [1]])
def test_the_result_adds_up_and_coherent_forecasts_stay(answer, groups):
    rng = np.random.default_rng(0)
    S = answer.summing_matrix(groups)
    leaves = rng.uniform(1, 1e9, sum(groups))
    variances = rng.uniform(1, 50, len(S))
    assert answer.reconcile(S @ leaves, S, variances) == pytest.approx(S @ leaves)
    found = answer.reconcile(rng.normal(100, 30, len(S)), S, variances)
    assert found == pytest.approx(S @ found[-S.shape[1]:])


def test_no_coherent_forecast_is_nearer(answer):
    rng = np.random.default_rng(1)
    S = answer.summing_matrix([2, 3])
    base, variances = rng.normal(50, 20, len(S)), rng.uniform(1, 50, len(S))
    best = answer.reconcile(base, S, variances)

    def distance(x):
        return ((x - base) ** 2 / variances).sum()

    assert all(distance(best) <= distance(best + S @ rng.normal(0, 1, 5)) for _ in range(200))


def test_top_down_and_bottom_up(answer):
    base = np.array([100.0, 60, 50])
    assert answer.top_down(base, SMALL, [0.7, 0.3]) == pytest.approx([100, 70, 30])
    assert answer.bottom_up(base, SMALL) == pytest.approx([110, 60, 50])
