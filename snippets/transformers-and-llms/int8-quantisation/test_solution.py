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


@pytest.mark.parametrize("d_in, d_out", [(1, 1), (3, 200), (200, 3), (130, 70)])
def test_there_is_one_scale_for_each_output(answer, d_in, d_out):
    """One scale per weight would be exact, and would save no memory."""
    q, scale = answer.quantise(weights(d_in, d_out))
    assert q.shape == (d_in, d_out) and np.shape(scale) == (d_out,)
    assert scale == pytest.approx(np.abs(weights(d_in, d_out)).max(axis=0) / 127)


def test_the_scale_is_applied_after_the_product(answer):
    """127 times this scale is infinite; the output is not."""
    with np.errstate(over="ignore"):
        y = answer.matmul(np.full((1, 2), 1e-10), np.array([[127], [100]], dtype=np.int8), np.array([1e307]))
    assert y == pytest.approx(227e297)


def test_what_the_caller_passed_is_unchanged(answer):
    w, x = weights(), np.random.default_rng(1).normal(size=(8, 64))
    w[:, 2] = 0
    before = w.copy(), x.copy()
    q, scale = answer.quantise(w)
    kept = q.copy(), scale.copy()
    answer.matmul(x, q, scale)
    assert (w == before[0]).all() and (x == before[1]).all()
    assert (q == kept[0]).all() and (scale == kept[1]).all()


@pytest.mark.parametrize("size", [1.0, 1e-5])
def test_half_precision_weights_lose_no_more_than_half_a_step(answer, size):
    """The scale of weights near 1e-5 is 8e-8, where float16 has one digit left."""
    w = (weights() / 0.06 * size).astype(np.float16)
    q, scale = answer.quantise(w)
    error = np.abs(w.astype(float) - q.astype(float) * scale)
    assert (error <= scale * 0.5001).all() and np.abs(q.astype(int)).max() == 127


def test_sums_of_half_precision_inputs_do_not_overflow(answer):
    """1,024 times 127 is 130,048; the largest float16 is 65,504."""
    q, scale = np.full((1024, 1), 127, dtype=np.int8), np.array([0.01])
    assert answer.matmul(np.ones((1, 1024), dtype=np.float16), q, scale) == pytest.approx(1300.48)


def test_product_does_not_overflow_int8(answer):
    q, scale = np.full((100, 1), 127, dtype=np.int8), np.array([1.0])
    assert answer.matmul(np.full((1, 100), 2.0), q, scale) == pytest.approx(25_400)
