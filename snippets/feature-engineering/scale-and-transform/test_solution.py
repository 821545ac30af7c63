import numpy as np
import pytest
from scipy import stats
from sklearn.preprocessing import StandardScaler

X = np.random.default_rng(0).lognormal(3, 1, 500)


def test_new_values_use_the_training_numbers(answer):
    assert answer.standardise([1, 3], [2, 5]).tolist() == [0, 3]


def test_like_scikit_learn(answer):
    scaler = StandardScaler().fit(X[:400, None])
    assert answer.standardise(X[:400], X[400:]) == pytest.approx(scaler.transform(X[400:, None])[:, 0])


def test_a_constant_column_becomes_zero(answer):
    assert answer.standardise([7, 7], [7, 8]).tolist() == [0, 1]


@pytest.mark.parametrize("lam", [-1, 0, 0.5, 1, 2])
def test_box_cox_like_scipy(answer, lam):
    assert answer.box_cox(X, lam) == pytest.approx(stats.boxcox(X, lam))


def test_the_log_is_the_limit(answer):
    assert answer.box_cox(X, 1e-7) == pytest.approx(np.log(X), rel=1e-4)


@pytest.mark.parametrize("bad", [[1, 0], [-3, 2]])
def test_zero_and_negative_values_are_refused(answer, bad):
    with pytest.raises(ValueError):
        answer.box_cox(bad, 0)


@pytest.mark.parametrize("power", [1, 2, -1])
def test_best_lambda_undoes_a_power(answer, power):
    normal = np.random.default_rng(1).normal(10, 1, 20_000)
    assert answer.best_lambda(normal**power) == pytest.approx(1 / power, abs=0.25)


def test_best_lambda_like_scipy_and_free_of_units(answer):
    assert answer.best_lambda(X) == pytest.approx(stats.boxcox(X)[1], abs=0.05)
    assert answer.best_lambda(1e6 * X) == answer.best_lambda(X)


def test_skewness(answer):
    assert answer.skewness(X) == pytest.approx(stats.skew(X))
    assert abs(answer.skewness(np.log(X))) < 0.3 < 2 < answer.skewness(X)
