import numpy as np
import pytest


def test_plain_softmax(answer):
    p = answer.sampling_distribution(np.log([0.5, 0.2, 0.3]))
    assert p == pytest.approx([0.5, 0.2, 0.3])


def test_temperature_half_squares_the_probabilities(answer):
    p = answer.sampling_distribution(np.log([0.5, 0.3, 0.2]), temperature=0.5)
    assert p == pytest.approx(np.array([25, 9, 4]) / 38)


def test_top_k_keeps_k(answer):
    p = answer.sampling_distribution(np.log([0.1, 0.4, 0.2, 0.3]), top_k=2)
    assert p == pytest.approx([0, 4 / 7, 0, 3 / 7])


def test_top_p_keeps_the_token_that_reaches_the_mass(answer):
    p = answer.sampling_distribution(np.log([0.1, 0.4, 0.2, 0.3]), top_p=0.65)
    assert p == pytest.approx([0, 4 / 7, 0, 3 / 7])


def test_the_likeliest_token_always_stays(answer):
    p = answer.sampling_distribution(np.log([0.1, 0.9]), top_p=0.01)
    assert p == pytest.approx([0, 1])


def test_top_p_counts_the_mass_after_top_k(answer):
    p = answer.sampling_distribution(np.log([0.4, 0.2, 0.2, 0.2]), top_k=2, top_p=0.6)
    assert p == pytest.approx([1, 0, 0, 0])


def test_top_p_comes_after_temperature(answer):
    logits = np.log([0.5, 0.3, 0.2])
    assert (answer.sampling_distribution(logits, temperature=0.5, top_p=0.6) > 0).sum() == 1
    assert (answer.sampling_distribution(logits, temperature=2.0, top_p=0.6) > 0).sum() == 2


@pytest.mark.parametrize("seed", range(10))
def test_against_a_loop(answer, seed):
    rng = np.random.default_rng(seed)
    logits = 3 * rng.normal(size=200) + 1e4
    given = logits.copy()
    p = answer.sampling_distribution(logits, 0.7, 50, 0.9)
    z = np.exp((logits - logits.max()) / 0.7)
    ids = sorted(range(200), key=lambda i: -z[i])[:50]
    total, mass, kept = sum(z[i] for i in ids), 0.0, []
    for i in ids:
        kept.append(i)
        mass += z[i] / total
        if mass >= 0.9:
            break
    assert set(np.flatnonzero(p)) == set(kept)
    assert p.sum() == pytest.approx(1)
    assert np.array_equal(logits, given)
