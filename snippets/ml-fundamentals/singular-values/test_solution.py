import numpy as np
import pytest


def test_singular_values_are_roots_of_the_eigenvalues_of_the_gram_matrix(answer):
    x = np.random.default_rng(0).normal(size=(9, 4))
    expected = np.sqrt(np.linalg.eigvalsh(x.T @ x))[::-1]
    assert answer.singular_values(x) == pytest.approx(expected)


def test_a_rotated_stretch(answer):
    """Rotations change no singular value; the eigenvalues of a shift are zero all the same."""
    c, s = np.cos(0.7), np.sin(0.7)
    turn = np.array([[c, -s], [s, c]])
    assert answer.singular_values(turn @ np.diag([2.0, 7]) @ turn @ turn) == pytest.approx([7, 2])
    assert answer.singular_values(np.array([[0.0, 2], [0, 0]])).tolist() == [2, 0]


def test_dependent_columns_leave_exact_zeros_and_an_infinite_condition(answer):
    x = np.random.default_rng(1).normal(size=(50, 2))
    s = answer.singular_values(np.column_stack([x, x @ [3.0, -1]]))
    assert s[2] == 0 and s[1] > 1 and answer.condition(s) == np.inf
    assert answer.condition(np.array([8.0, 3, 2])) == 4
    assert answer.condition(np.array([8.0, 0])) == np.inf


def test_condition_bounds_the_growth_of_an_error(answer):
    a = np.array([[1.0, 1], [1, 1.001]])
    b, error = np.array([2.0, 2.001]), np.array([1e-4, -1e-4])
    growth = (np.linalg.norm(np.linalg.solve(a, error)) / np.linalg.norm(np.linalg.solve(a, b))
              * np.linalg.norm(b) / np.linalg.norm(error))
    assert 1_000 < growth <= answer.condition(answer.singular_values(a)) * (1 + 1e-6)


def test_standardised_columns(answer):
    x = answer.standardise(np.random.default_rng(2).normal([5, -90], [0.1, 30], (200, 2)))
    assert x.mean(axis=0) == pytest.approx([0, 0], abs=1e-9) and x.std(axis=0) == pytest.approx([1, 1])


@pytest.mark.parametrize("penalty", [0, 0.5, 20])
def test_ridge_solves_the_normal_equations(answer, penalty):
    rng = np.random.default_rng(3)
    x, y = rng.normal(size=(40, 3)), rng.normal(size=40)
    expected = np.linalg.solve(x.T @ x + penalty * np.eye(3), x.T @ y)
    assert answer.ridge(x, y, penalty) == pytest.approx(expected)


def test_ridge_keeps_strong_directions_and_drops_weak_ones(answer):
    assert answer.kept(np.array([3.0, 1, 0.5]), 1) == pytest.approx([0.9, 0.5, 0.2])


def test_standardised_pairs_have_the_singular_values_of_their_correlation(answer):
    """For two standardised columns of n rows they are the roots of n (1 ± r)."""
    rng = np.random.default_rng(4)
    c = rng.normal(size=500)
    x = answer.standardise(np.column_stack([c, c + rng.normal(0, 0.1, 500)]))
    r = np.corrcoef(x.T)[0, 1]
    assert answer.singular_values(x) == pytest.approx(np.sqrt([500 * (1 + r), 500 * (1 - r)]))
