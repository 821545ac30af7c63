import numpy as np
import pytest


def distributions(seed, rows, vocabulary):
    return np.random.default_rng(seed).dirichlet(np.ones(vocabulary), size=rows)


@pytest.mark.parametrize("seed", range(3))
def test_the_first_token_has_the_distribution_of_the_large_model(answer, seed):
    rng = np.random.default_rng(seed)
    q, p = distributions(10 + seed, 1, 5), distributions(20 + seed, 2, 5)
    counts = np.zeros(5)
    for _ in range(6_000):
        counts[answer.verify([rng.choice(5, p=q[0])], q, p, rng)[0]] += 1
    assert counts / 6_000 == pytest.approx(p[0], abs=0.03)


def test_equal_models_accept_everything(answer):
    rng = np.random.default_rng(0)
    p = distributions(1, 4, 6)
    for _ in range(200):
        drafted = [rng.choice(6, p=row) for row in p[:3]]
        kept = answer.verify(drafted, p[:3], p, rng)
        assert kept[:3] == drafted and len(kept) == 4


def test_nothing_is_kept_after_a_rejection(answer):
    q = np.array([[1.0, 0, 0]] * 3)
    p = np.array([[0, 1.0, 0]] * 4)
    assert answer.verify([0, 0, 0], q, p, np.random.default_rng(0)) == [1]


def test_tokens_per_step(answer):
    assert answer.tokens_per_step(0.7, 4) == pytest.approx(1 + 0.7 + 0.7**2 + 0.7**3 + 0.7**4)
    assert answer.speedup(0.7, 4, 0.05) == pytest.approx(2.7731 / 1.2)
