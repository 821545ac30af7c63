import numpy as np
import pytest
from numpy.polynomial import legendre
from sklearn.linear_model import Ridge


def sample(n, seed):
    rng = np.random.default_rng(seed)
    x = rng.uniform(-1, 1, n)
    return x, np.sin(3 * x) + rng.normal(0, 0.3, n)


def test_finds_a_polynomial_exactly(answer):
    x = np.linspace(-1, 1, 9)
    assert answer.fit(x, 2 - 3 * x, degree=1) == pytest.approx([2, -3])


@pytest.mark.parametrize("penalty", [0.001, 0.1, 5])
def test_agrees_with_scikit_learn(answer, penalty):
    x, y = sample(30, 0)
    w = answer.fit(x, y, 6, penalty)
    model = Ridge(alpha=penalty * len(x)).fit(legendre.legvander(x, 6)[:, 1:], y)
    assert w == pytest.approx([model.intercept_, *model.coef_])


def test_a_huge_penalty_leaves_the_mean(answer):
    x, y = sample(30, 0)
    assert answer.fit(x, y, 6, 1e9) == pytest.approx([y.mean(), *[0] * 6], abs=1e-6)


def test_more_penalty_never_fits_the_training_set_better(answer):
    x, y = sample(20, 1)
    errors = [answer.error(answer.fit(x, y, 12, p), x, y) for p in (0, 0.001, 0.01, 0.1, 1)]
    assert errors == sorted(errors)


def test_a_little_penalty_helps_on_new_data(answer):
    """The median of many samples, because a single one can be lucky."""
    unseen, free, penalised = sample(2_000, 99), [], []
    for seed in range(40):
        train = sample(20, seed)
        free.append(answer.error(answer.fit(*train, 12), *unseen))
        penalised.append(answer.error(answer.fit(*train, 12, 0.01), *unseen))
    assert np.median(penalised) < 0.6 * np.median(free)


def test_error_is_the_root_of_the_mean_square(answer):
    assert answer.error(np.array([1.0]), np.zeros(2), np.array([4.0, 5.0])) == pytest.approx(np.sqrt(12.5))


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y = sample(20, 3)
    before = x.copy(), y.copy()
    answer.error(answer.fit(x, y, 5, 0.1), x, y)
    assert (x == before[0]).all() and (y == before[1]).all()
