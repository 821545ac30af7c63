import numpy as np
import pytest

CDF = {
    "uniform": lambda x: x,
    "exponential": lambda x: 1 - np.exp(-x),
    "Pareto, alpha 1.5": lambda x: 1 - x**-1.5,
}


@pytest.mark.parametrize("name", CDF)
def test_samples_have_the_distribution_of_their_name(answer, name):
    """The largest distance of the empirical from the exact distribution function (Kolmogorov)."""
    _, sample = answer.DISTRIBUTIONS[name]
    x = np.sort(sample(np.random.default_rng(0), 40_000))
    assert np.abs(CDF[name](x) - np.arange(40_000) / 40_000).max() < 1.95 / 200


def test_the_logarithms_of_the_lognormal_are_normal(answer):
    mean, sample = answer.DISTRIBUTIONS["lognormal, sigma 2"]
    logs = np.log(sample(np.random.default_rng(1), 100_000))
    assert [logs.mean(), logs.std()] == pytest.approx([0, 2], abs=0.03)
    assert mean == pytest.approx(np.exp(0 + 2**2 / 2))


@pytest.mark.parametrize("name", CDF)
def test_mean_is_the_integral_of_the_tail(answer, name):
    edges = np.concatenate([[0], np.geomspace(1e-6, 1e9, 200_000)])
    tail = np.clip(1 - CDF[name](np.maximum(edges, 1) if "Pareto" in name else edges), 0, 1)
    integral = ((tail[1:] + tail[:-1]) / 2 * np.diff(edges)).sum()
    assert answer.DISTRIBUTIONS[name][0] == pytest.approx(integral, rel=1e-3)


def test_coverage_by_hand(answer):
    """Mean 2 and error 1 / sqrt(3): the interval reaches from 0.87 to 3.13. The second lies far away."""
    x = np.array([[1.0, 2, 3], [11, 12, 13]])
    assert [answer.coverage(x, mean) for mean in (0.86, 0.88, 3.12, 3.14)] == [0, 0.5, 0.5, 0]


def test_normal_rows_are_covered_as_students_t_says(answer):
    """With 10 normal rows, 1.96 standard errors cover the share of |t| < 1.96 at 9 degrees of freedom."""
    x = np.random.default_rng(2).normal(5, 3, (40_000, 10))
    assert answer.coverage(x, 5) == pytest.approx(0.9184, abs=0.005)


def test_a_heavy_tail_needs_more_rows_than_a_light_one(answer):
    rng = np.random.default_rng(3)
    shares = {name: answer.coverage(sample(rng, (4_000, 100)), mean)
              for name, (mean, sample) in answer.DISTRIBUTIONS.items()}
    assert shares["uniform"] > 0.93 and shares["exponential"] > 0.92
    assert shares["lognormal, sigma 2"] < 0.8 and shares["Pareto, alpha 1.5"] < 0.8
