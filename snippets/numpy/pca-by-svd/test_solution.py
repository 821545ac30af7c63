import numpy as np
import pytest

rng = np.random.default_rng(0)


def data(n, d):
    return 1e3 + rng.normal(size=(n, d)) @ rng.normal(size=(d, d))


@pytest.mark.parametrize("n, d, k", [(40, 4, 2), (40, 4, 4), (5, 9, 3), (30, 1, 1), (4, 4, 3)])
def test_agrees_with_the_covariance(answer, n, d, k):
    x = data(n, d)
    mean, components, variance, share = answer.fit(x, k)
    cov = np.atleast_2d(np.cov(x.T))
    values = np.linalg.eigvalsh(cov)[::-1]
    assert mean == pytest.approx(x.mean(axis=0))
    assert components.shape == (k, d)
    assert components @ components.T == pytest.approx(np.eye(k), abs=1e-9)
    assert variance == pytest.approx(values[:k], abs=1e-8)
    assert share == pytest.approx(values[:k] / values.sum(), abs=1e-8)
    assert cov @ components.T == pytest.approx(components.T * variance, abs=1e-8)


def test_the_largest_entry_is_positive(answer):
    for x in (data(30, 5), -data(30, 5)):
        components = answer.fit(x, 5)[1]
        assert (components[np.arange(5), np.abs(components).argmax(axis=1)] > 0).all()


def test_a_single_new_row_is_centred_by_the_training_mean(answer):
    x = data(30, 4)
    mean, components, *_ = answer.fit(x, 2)
    row = x[:1] + 5
    assert answer.transform(row, mean, components) == pytest.approx((row - x.mean(axis=0)) @ components.T)


@pytest.mark.parametrize("k", [1, 2, 4])
def test_the_error_is_the_discarded_variance(answer, k):
    x = data(40, 4)
    mean, components, *_ = answer.fit(x, k)
    back = answer.reconstruct(answer.transform(x, mean, components), mean, components)
    values = np.linalg.eigvalsh(np.cov(x.T))[::-1]
    assert ((x - back) ** 2).sum() == pytest.approx(39 * values[k:].sum(), abs=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_a_direction_with_hardly_any_variance(answer, seed):
    rng = np.random.default_rng(seed)
    axes = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    x = (rng.normal(size=(500, 3)) * [1, 0.1, 1e-9]) @ axes.T
    _, components, variance, _ = answer.fit(x, 3)
    assert np.sqrt(variance) == pytest.approx([1, 0.1, 1e-9], rel=0.15)
    assert abs(components[2] @ axes[:, 2]) == pytest.approx(1, abs=1e-6)
