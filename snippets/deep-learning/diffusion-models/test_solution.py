"""The denoiser against brute force, the sampler against the mixture."""

import numpy as np


def test_noise_is_the_conditional_mean(answer):
    rng = np.random.default_rng(2)
    t, n = 300, 400_000
    data = rng.choice(answer.MODES, size=n, p=answer.SHARES) + answer.SD * rng.normal(size=n)
    e = rng.normal(size=n)
    x = np.sqrt(answer.KEPT[t]) * data + np.sqrt(1 - answer.KEPT[t]) * e
    for at in (-1.5, -0.2, 0.8):
        close = np.abs(x - at) < 0.02
        assert abs(e[close].mean() - answer.noise_in(np.array([at]), t)[0]) < 0.08


def test_noise_at_a_low_level_leaves_the_spread_of_the_data_alone(answer):
    t, n = 30, 400_000
    rng = np.random.default_rng(4)
    data = rng.choice(answer.MODES, size=n, p=answer.SHARES) + answer.SD * rng.normal(size=n)
    e = rng.normal(size=n)
    x = np.sqrt(answer.KEPT[t]) * data + np.sqrt(1 - answer.KEPT[t]) * e
    for at in (-2.1, 1.85, 2.1):
        close = np.abs(x - at) < 0.01
        assert abs(e[close].mean() - answer.noise_in(np.array([at]), t)[0]) < 0.08


def test_many_steps_reach_the_mixture(answer):
    start = np.random.default_rng(3).normal(size=2000)
    x = answer.ddim(start, 200)
    assert (np.abs(np.abs(x) - 2) < 0.5).mean() > 0.98
    assert abs((x > 0).mean() - 0.7) < 0.04
    assert np.array_equal(start, np.random.default_rng(3).normal(size=2000))
