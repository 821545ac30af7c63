import numpy as np
import pytest


def test_ranks(answer):
    assert answer.ranks(np.array([10.0, -2, 33, 1e9, 4])).tolist() == [2, 0, 3, 4, 1]


def test_pearson_by_its_definition(answer):
    a, b = np.random.default_rng(0).normal(size=(2, 40))
    b += a
    covariance = ((a - a.mean()) * (b - b.mean())).mean()
    assert answer.pearson(a, b) == pytest.approx(covariance / (a.std() * b.std()))


def test_spearman_by_the_classic_formula(answer):
    """1 - 6 sum d^2 / (n (n^2 - 1)), where d is the difference of the ranks, without ties."""
    a, b = np.random.default_rng(1).normal(size=(2, 30))
    order = [sorted(v.tolist()) for v in (a, b)]
    d = [order[0].index(x) - order[1].index(y) for x, y in zip(a, b)]
    assert answer.spearman(a, b) == pytest.approx(1 - 6 * sum(x * x for x in d) / (30 * (30**2 - 1)))


def test_what_each_correlation_survives(answer):
    a, b = np.random.default_rng(2).normal(size=(2, 50))
    assert answer.pearson(3 * a - 7, b) == pytest.approx(answer.pearson(a, b))
    assert answer.spearman(np.exp(a), b**3) == pytest.approx(answer.spearman(a, b))
    assert answer.pearson(np.exp(3 * a), b) != pytest.approx(answer.pearson(a, b), abs=0.01)


def test_pairs_against_their_exact_values(answer):
    pairs = answer.six_pairs(np.random.default_rng(3), 20_000)
    exact = {  # for a bivariate normal, Spearman's is 6 / pi asin(r / 2)
        "y = x + noise": (0.5**0.5, 6 / np.pi * np.arcsin(0.5**0.5 / 2)),
        "y = x squared": (0, 0),
        "common cause": (0.5, 6 / np.pi * np.arcsin(0.25)),
        "same, cause held fixed": (0, 0),
    }
    for name, (pearson, spearman) in exact.items():
        assert answer.pearson(*pairs[name]) == pytest.approx(pearson, abs=0.05)
        assert answer.spearman(*pairs[name]) == pytest.approx(spearman, abs=0.03)


def test_an_increasing_curve_has_rank_correlation_one(answer):
    a, b = answer.six_pairs(np.random.default_rng(4))["y = exp(2x)"]
    assert answer.spearman(a, b) == pytest.approx(1) and answer.pearson(a, b) < 0.7
    assert np.log(b) == pytest.approx(2 * a)


def test_one_wild_row_moves_pearson_and_not_spearman(answer):
    pairs = answer.six_pairs(np.random.default_rng(5))
    wild = pairs["one wild row in 10,000"]
    assert (wild[0][-1], wild[1][-1]) == (100, 100)
    # it adds 100 * 100 to the covariance and 100^2 to each variance, next to 10,000 of the rows
    assert answer.pearson(*wild) == pytest.approx(0.5, abs=0.02)
    assert answer.spearman(*wild) == pytest.approx(answer.spearman(*pairs["same, cause held fixed"]), abs=0.001)
