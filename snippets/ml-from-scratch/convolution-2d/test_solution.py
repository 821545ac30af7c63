import numpy as np
import pytest


def plain(x, kernels, bias, stride, padding):
    """The definition, cell by cell."""
    x = np.pad(x.astype(float), ((0, 0), (0, 0), (padding,) * 2, (padding,) * 2))
    n, _, h, w = x.shape
    m, _, kh, kw = kernels.shape
    out = np.empty((n, m, (h - kh) // stride + 1, (w - kw) // stride + 1))
    for b, k, i, j in np.ndindex(out.shape):
        top, left = i * stride, j * stride
        out[b, k, i, j] = (x[b, :, top:top + kh, left:left + kw] * kernels[k]).sum() + bias[k]
    return out


SETTINGS = [(1, 0), (2, 0), (1, 1), (3, 2), (2, 1)]


def data(seed=0, n=2, c=3, h=7, w=6, m=4, kh=3, kw=2):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n, c, h, w)), rng.normal(size=(m, c, kh, kw)), rng.normal(size=m)


def test_by_hand(answer):
    x = np.arange(9).reshape(1, 1, 3, 3)
    kernel = np.array([[[[1, 0], [0, -1]]]])
    assert answer.convolve(x, kernel, np.array([0.5]))[0, 0].tolist() == [[-3.5, -3.5], [-3.5, -3.5]]


@pytest.mark.parametrize(("stride", "padding"), SETTINGS)
def test_agrees_with_the_definition(answer, stride, padding):
    x, k, b = data()
    assert answer.convolve(x, k, b, stride, padding) == pytest.approx(plain(x, k, b, stride, padding))


def test_agrees_with_scipy(answer):
    """scipy.signal.correlate2d(x, k, mode="valid") of SciPy 1.17."""
    x, k = (np.arange(20) ** 2 % 7).reshape(1, 1, 4, 5), np.array([[[[1, 2], [3, -4]]]])
    assert answer.convolve(x, k, np.zeros(1))[0, 0].tolist() == [[10, 12, 4, -7], [4, -9, 10, 12], [-7, 14, 4, -9]]


def test_the_kernel_is_not_flipped(answer):
    """SciPy's convolve2d flips; a layer does not."""
    x = np.zeros((1, 1, 5, 5))
    x[0, 0, 2, 2] = 1
    k = np.arange(9.0).reshape(1, 1, 3, 3)
    assert answer.convolve(x, k, np.zeros(1))[0, 0].tolist() == k[0, 0, ::-1, ::-1].tolist()


def test_last_window_that_fits(answer):
    """A row that no window reaches is ignored: (6 - 3) // 2 + 1 is 2."""
    x, k, b = data(h=6, w=6, kw=3)
    assert answer.convolve(x, k, b, stride=2).shape == (2, 4, 2, 2)
    assert answer.convolve(x, k, b, stride=2) == pytest.approx(answer.convolve(x[:, :, :5, :5], k, b, stride=2))


def test_bytes(answer):
    x = np.full((1, 1, 2, 2), 200, dtype=np.uint8)
    k = np.full((1, 1, 2, 2), 100, dtype=np.int8)
    assert answer.convolve(x, k, np.zeros(1)).ravel().tolist() == [80_000]


def test_one_by_one_kernels_mix_channels(answer):
    x, k, b = data(kh=1, kw=1)
    expected = np.einsum("mc,nchw->nmhw", k[:, :, 0, 0], x) + b[:, None, None]
    assert answer.convolve(x, k, b) == pytest.approx(expected)


@pytest.mark.parametrize(("stride", "padding", "h", "w"), [
    *((*setting, 5, 4) for setting in SETTINGS), (1, 3, 5, 4), (2, 0, 6, 5), (3, 1, 6, 4)])
def test_gradients_by_differences(answer, stride, padding, h, w):
    """The result is linear in each argument, so a difference is exact. Some windows leave a rest of the image."""
    x, k, b = data(2, n=2, c=2, h=h, w=w, m=2)
    out = answer.convolve(x, k, b, stride, padding)
    grad = np.random.default_rng(3).normal(size=out.shape)
    found = answer.gradients(x, k, grad, stride, padding)
    args = [x, k, b]
    for which, array in enumerate(args):
        assert found[which].shape == array.shape
        numeric = np.empty(array.shape)
        for at in np.ndindex(array.shape):
            moved = array.copy()
            moved[at] += 1
            new = answer.convolve(*(moved if i == which else a for i, a in enumerate(args)), stride, padding)
            numeric[at] = ((new - out) * grad).sum()
        assert found[which] == pytest.approx(numeric)


def test_gradients_without_stride_and_padding(answer):
    x, k, _ = data()
    grad = np.ones((2, 4, 5, 5))
    for a, b in zip(answer.gradients(x, k, grad), answer.gradients(x, k, grad, 1, 0), strict=True):
        assert a == pytest.approx(b)
