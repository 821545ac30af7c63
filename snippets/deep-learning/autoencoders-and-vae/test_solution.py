"""KL against its definition, sampling against its moments."""

import numpy as np


def test_kl_is_zero_only_for_the_prior(answer):
    assert answer.kl(0.0, 0.0) == 0
    rng = np.random.default_rng(1)
    mean, log_variance = rng.normal(size=50), rng.normal(size=50)
    assert (answer.kl(mean, log_variance) > 0).all()


def test_kl_equals_the_integral(answer):
    z = np.linspace(-30, 30, 600_001)
    for mean, sd in ((0.5, 2.0), (-3.0, 0.2)):
        q = np.exp(-((z - mean) ** 2) / (2 * sd**2)) / (sd * np.sqrt(2 * np.pi))
        log_ratio = -np.log(sd) - (z - mean) ** 2 / (2 * sd**2) + z**2 / 2
        assert abs((q * log_ratio).sum() * 1e-4 - answer.kl(mean, 2 * np.log(sd))) < 1e-6


def test_sample_has_the_right_mean_and_deviation(answer):
    mean = np.array([3.0, -1e3])
    z = np.array([answer.sample(mean, np.log([0.25, 4.0]), np.random.default_rng(s)) for s in range(4000)])
    assert np.allclose(z.mean(axis=0), mean, atol=0.15)
    assert np.allclose(z.std(axis=0), [0.5, 2.0], rtol=0.05)
    assert mean.tolist() == [3.0, -1e3]


def test_each_dimension_gets_noise_of_its_own(answer):
    z = answer.sample(np.zeros((4000, 2)), np.zeros((4000, 2)), np.random.default_rng(7))
    assert abs(np.corrcoef(z.T)[0, 1]) < 0.08
    assert abs(np.corrcoef(z[:-1, 0], z[1:, 0])[0, 1]) < 0.08


def test_gradients_can_flow_to_mean_and_log_variance(answer):
    """With the same random state, z moves smoothly with both parameters."""
    def draw(mean, log_variance):
        return answer.sample(np.full(3, mean), np.full(3, log_variance), np.random.default_rng(8))

    base = draw(0.5, 0.2)
    assert np.allclose((draw(0.5 + 1e-6, 0.2) - base) / 1e-6, 1)
    assert np.allclose((draw(0.5, 0.2 + 1e-6) - base) / 1e-6, (base - 0.5) / 2, atol=1e-5)
