import numpy as np
import pytest


def weights(d_in=64, d_out=10, seed=0):
    return np.random.default_rng(seed).normal(0, 0.02, (d_in, d_out))


def test_by_hand(answer):
    q, scale = answer.quantise(np.array([[1.27, -0.5], [-0.634, 0.0]]))
    assert q.tolist() == [[127, -127], [-63, 0]]
    assert scale == pytest.approx([0.01, 0.5 / 127])
    assert q.dtype == np.int8


@pytest.mark.parametrize("bits", [8, 4])
def test_no_weight_is_off_by_more_than_half_a_step(answer, bits):
    w = weights()
    q, scale = answer.quantise(w, bits)
    assert (np.abs(w - q * scale) <= scale / 2 + 1e-12).all()
    assert np.abs(q.astype(int)).max() == 2 ** (bits - 1) - 1


def test_a_large_column_does_not_spoil_the_others(answer):
    w = weights()
    alone, _ = answer.quantise(w)
    w[:, 3] *= 1000
    q, scale = answer.quantise(w)
    others = [j for j in range(10) if j != 3]
    assert (q[:, others] == alone[:, others]).all() and len(scale) == 10


def test_sign_is_symmetric(answer):
    w = weights()
    assert (answer.quantise(-w)[0] == -answer.quantise(w)[0]).all()


def test_zeros_stay_zero(answer):
    with np.errstate(all="raise"):
        q, scale = answer.quantise(np.zeros((4, 2)))
    assert (q == 0).all() and np.isfinite(scale).all()


def test_product_is_close(answer):
    w, x = weights(512, 20), np.random.default_rng(1).normal(size=(8, 512))
    y = answer.matmul(x, *answer.quantise(w))
    assert y.shape == (8, 20)
    assert np.linalg.norm(y - x @ w) / np.linalg.norm(x @ w) < 0.02


def test_product_does_not_overflow_int8(answer):
    q, scale = np.full((100, 1), 127, dtype=np.int8), np.array([1.0])
    assert answer.matmul(np.full((1, 100), 2.0), q, scale) == pytest.approx(25_400)
