import numpy as np
import pytest

rng = np.random.default_rng(1)


@pytest.mark.parametrize("n, d", [(50, 3), (4, 3), (30, 1)])
def test_fit_agrees_with_lstsq_on_an_easy_problem(answer, n, d):
    x, y = rng.normal(size=(n, d)), rng.normal(size=n)
    expected = np.linalg.lstsq(np.column_stack([np.ones(n), x]), y, rcond=None)[0]
    intercept, weights = answer.fit(x, y)
    assert [intercept, *weights] == pytest.approx(expected)


def test_nearly_equal_columns(answer):
    first = rng.normal(size=200)
    x = np.column_stack([first, first + 1e-7 * rng.normal(size=200)])
    intercept, weights = answer.fit(x, 7 + x @ [2.0, 3.0])
    assert weights == pytest.approx([2, 3], abs=1e-4) and intercept == pytest.approx(7)


def test_a_column_of_timestamps(answer):
    x = np.column_stack([1.7e9 + rng.uniform(0, 60, 100), rng.normal(size=100)])
    intercept, weights = answer.fit(x, 0.5 * (x[:, 0] - 1.7e9) - x[:, 1] + 3)
    assert weights == pytest.approx([0.5, -1], rel=1e-6)
    assert intercept + 0.5 * 1.7e9 == pytest.approx(3, abs=1e-3)


def test_equal_columns_share_the_weight(answer):
    first = rng.normal(size=30)
    assert answer.fit(np.column_stack([first, first]), 4 * first)[1] == pytest.approx([2, 2])


@pytest.mark.parametrize("d", [1, 2, 6])
def test_mahalanobis_agrees_with_the_formula(answer, d):
    root = rng.normal(size=(d, d)) + 3 * np.eye(d)
    cov, mean, x = root @ root.T, rng.normal(size=d), rng.normal(size=(9, d))
    expected = [np.sqrt((r - mean) @ np.linalg.solve(cov, r - mean)) for r in x]
    assert answer.mahalanobis(x, mean, cov) == pytest.approx(expected)


@pytest.mark.parametrize("seed", range(6))
def test_mahalanobis_beside_a_nearly_flat_direction(answer, seed):
    axes = np.linalg.qr(np.random.default_rng(seed).normal(size=(4, 4)))[0]
    cov = (axes * [1, 1, 1, 1e-13]) @ axes.T
    x = np.array([3 * axes[:, 0] + 4 * axes[:, 1]])
    assert answer.mahalanobis(x, np.zeros(4), (cov + cov.T) / 2) == pytest.approx([5], rel=1e-7)


def test_a_covariance_that_is_none(answer):
    with pytest.raises(np.linalg.LinAlgError):
        answer.mahalanobis(np.ones((2, 2)), np.zeros(2), np.array([[1.0, 2], [2, 1]]))


@pytest.mark.parametrize("n, d", [(5, 3), (3, 3), (1, 4), (2, 1)])
def test_each_system_has_its_own_right_side(answer, n, d):
    a, x = rng.normal(size=(n, d, d)) + 4 * np.eye(d), rng.normal(size=(n, d))
    b = np.stack([a[i] @ x[i] for i in range(n)])
    found = answer.solve_each(a, b)
    assert found.shape == (n, d) and found == pytest.approx(x)


def test_the_solution_satisfies_an_ill_conditioned_system(answer):
    i = np.arange(10)
    a = np.stack([1 / (i[:, None] + i + 1), 1 / (i[:, None] + i + 2)])      # Hilbert matrices
    b = np.einsum("nij,nj->ni", a, rng.normal(size=(2, 10)))
    residual = np.einsum("nij,nj->ni", a, answer.solve_each(a, b)) - b
    assert np.abs(residual).max() < 1e-10
