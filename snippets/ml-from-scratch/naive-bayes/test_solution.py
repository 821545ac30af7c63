import math

import numpy as np
import pytest

pytestmark = pytest.mark.filterwarnings("error")


def words(seed=0, n=30, d=6):
    rng = np.random.default_rng(seed)
    y = rng.choice([2, 10, 7], n, p=[0.6, 0.3, 0.1])
    rates = {2: [3, 1, 0, 1, 2, 0], 10: [0, 2, 2, 1, 0, 0], 7: [1, 1, 1, 0, 0, 3]}
    return rng.poisson([rates[c] for c in y]), y


def numbers(seed=0, n=40):
    rng = np.random.default_rng(seed)
    y = rng.choice(["ok", "hot"], n, p=[0.7, 0.3])
    return rng.normal(size=(n, 3)) * [1, 2, 0.5] + (y == "hot")[:, None] * [2, 0, 1], y


def test_by_hand(answer):
    """Two disk tickets, one network ticket; words disk, node."""
    x, y = np.array([[2, 0], [1, 1], [0, 1]]), np.array(["disk", "disk", "network"])
    classes, prior, chance = answer.fit_counts(x, y)
    assert list(classes) == ["disk", "network"]
    assert np.exp(prior) == pytest.approx(np.array([2 / 3, 1 / 3]))
    assert np.exp(chance) == pytest.approx(np.array([[4 / 6, 2 / 6], [1 / 3, 2 / 3]]))
    p = answer.posterior(answer.score_counts((classes, prior, chance), np.array([[0, 1]])))
    assert p == pytest.approx(np.array([[1 / 2, 1 / 2]]))   # 2/3 * 1/3 against 1/3 * 2/3


def test_counts_agree_with_scikit_learn(answer):
    """MultinomialNB(alpha=0.5).predict_proba of scikit-learn 1.9."""
    x, y = words()
    p = answer.posterior(answer.score_counts(answer.fit_counts(x, y, 0.5), x[:3]))
    expected = np.array([
        [9.585e-06, 2.01e-06, 0.999988405], [0.994589648, 0.005410154, 1.98e-07], [0.999867169, 0.000132831, 0.0]])
    assert p == pytest.approx(expected, abs=1e-7)


def test_numbers_agree_with_scikit_learn(answer):
    """GaussianNB().predict_proba of scikit-learn 1.9."""
    x, y = numbers()
    p = answer.posterior(answer.score_numbers(answer.fit_numbers(x, y), x[:4]))
    hot = np.array([0.000181181, 0.019252611, 0.890029188, 0.012242188])
    assert p == pytest.approx(np.column_stack([hot, 1 - hot]), abs=1e-7)


@pytest.mark.parametrize("seed", range(4))
def test_probabilities_add_up(answer, seed):
    x, y = words(seed)
    _, prior, chance = answer.fit_counts(x, y)
    assert np.exp(prior).sum() == pytest.approx(1)
    assert np.exp(chance).sum(axis=1) == pytest.approx(np.ones(len(prior)))


def test_a_word_never_seen_in_a_class(answer):
    x, y = np.array([[3, 0], [0, 3]]), np.array([0, 1])
    scores = answer.score_counts(answer.fit_counts(x, y), np.array([[1, 1], [0, 0]]))
    assert np.isfinite(scores).all()
    assert answer.posterior(scores) == pytest.approx(np.full((2, 2), 0.5))


def test_a_long_document(answer):
    """A product of 30,000 chances is 0 in any floating type."""
    x, y = np.array([[2, 1], [1, 2]]), np.array([0, 1])
    scores = answer.score_counts(answer.fit_counts(x, y), np.array([[15_000, 15_001], [15_001, 15_000]]))
    odds = (2 / 5) / (3 / 5)
    assert answer.posterior(scores)[0] == pytest.approx(np.array([odds, 1]) / (1 + odds))


def test_narrow_counts(answer):
    x, y = np.full((4, 2), 200, dtype=np.uint8), np.array([0, 0, 0, 1])
    chance = answer.fit_counts(x, y)[2]
    assert np.exp(chance) == pytest.approx(np.full((2, 2), 0.5))
    assert answer.score_counts(answer.fit_counts(x, y), x)[0, 0] == pytest.approx(math.log(0.75) + 400 * math.log(0.5))


def test_the_prior_counts(answer):
    x, y = np.ones((10, 1), dtype=int), np.array([0] * 9 + [1])
    assert answer.posterior(answer.score_counts(answer.fit_counts(x, y), x[:1]))[0, 0] == pytest.approx(0.9)
    x = np.tile([[0.0], [1.0]], (5, 1))
    p = answer.posterior(answer.score_numbers(answer.fit_numbers(x, np.array([0] * 8 + [1] * 2)), np.array([[0.5]])))
    assert p[0, 0] == pytest.approx(0.8)


def test_far_from_the_origin(answer):
    x, y = numbers(1)
    near, far = (answer.fit_numbers(x + shift, y) for shift in (0, 1e9))
    assert far[3] == pytest.approx(near[3], rel=1e-5)
    assert answer.posterior(answer.score_numbers(far, x + 1e9)) == pytest.approx(
        answer.posterior(answer.score_numbers(near, x)), abs=1e-4)


def test_a_constant_column(answer):
    x, y = numbers(2)
    x[:, 1] = 5
    p = answer.posterior(answer.score_numbers(answer.fit_numbers(x, y), x))
    without = answer.posterior(answer.score_numbers(answer.fit_numbers(x[:, [0, 2]], y), x[:, [0, 2]]))
    assert p == pytest.approx(without, abs=1e-6)


def test_far_from_every_class(answer):
    """Both densities are 0; the posterior is not."""
    x, y = np.array([[0.0], [1], [4], [5]]), np.array([0, 0, 1, 1])
    p = answer.posterior(answer.score_numbers(answer.fit_numbers(x, y), np.array([[500.0]])))
    assert p[0].tolist() == pytest.approx([0, 1])


def test_numbers_by_hand(answer):
    """Means 1 and 12, variances 1 and 4; the constant column gets a billionth of the largest variance."""
    x, y = np.array([[0.0, 5], [2, 5], [10, 5], [14, 5], [12, 5]]), np.array([0, 0, 1, 1, 1])
    model = answer.fit_numbers(x, y)
    assert np.exp(model[1]) == pytest.approx(np.array([0.4, 0.6]))
    assert model[2].tolist() == [[1, 5], [12, 5]]
    small = 1e-9 * x[:, 0].var()
    assert model[3] == pytest.approx(np.array([[1 + small, small], [8 / 3 + small, small]]))
    density = math.exp(-2) / math.sqrt(2 * math.pi) / math.sqrt(2 * math.pi * small)      # two deviations away
    assert answer.score_numbers(model, np.array([[3.0, 5.0]]))[0, 0] == pytest.approx(math.log(0.4 * density))
