import numpy as np
import pytest

rng = np.random.default_rng(0)


@pytest.mark.parametrize("n, size, step", [(8, 4, 1), (8, 4, 2), (9, 4, 3), (10, 3, 5), (5, 5, 1), (6, 1, 2)])
def test_windows(answer, n, size, step):
    x = rng.normal(size=n)
    found = answer.windows(x, size, step)
    assert found.tolist() == [x[i:i + size].tolist() for i in range(0, n - size + 1, step)]
    assert np.shares_memory(found, x) and not found.flags.writeable


def test_windows_of_a_view(answer):
    x = np.arange(20)[::-2]
    assert answer.windows(x, 3, 2).tolist() == [x[i:i + 3].tolist() for i in range(0, 8, 2)]


@pytest.mark.parametrize("n, size", [(50, 7), (50, 50), (50, 1), (9, 4)])
def test_moving_mean(answer, n, size):
    x = rng.integers(-5, 6, n)
    assert answer.moving_mean(x, size) == pytest.approx([x[i:i + size].mean() for i in range(n - size + 1)], abs=1e-12)


def test_small_changes_on_a_high_level(answer):
    x = 1e9 + 1e-3 * rng.integers(-5, 6, 20_000)
    expected = np.array([x[i:i + 10].mean() for i in range(len(x) - 9)])
    assert np.abs(answer.moving_mean(x, 10) - expected).max() < 1e-6


@pytest.mark.parametrize("kind", [float, np.uint8, int])
def test_moving_max(answer, kind):
    x = rng.integers(0, 250, 40).astype(kind)
    assert answer.moving_max(x, 6).tolist() == [x[i:i + 6].max() for i in range(35)]
    assert answer.moving_max(-x.astype(float) - 1e9, 40).tolist() == [(-x.astype(float) - 1e9).max()]


@pytest.mark.parametrize("h, w, size, step", [(8, 10, 4, 2), (5, 7, 3, 1), (7, 5, 2, 3), (4, 4, 4, 4)])
def test_patches(answer, h, w, size, step):
    image = rng.integers(0, 256, (h, w), dtype=np.uint8)
    found = answer.patches(image, size, step)
    assert found.shape == ((h - size) // step + 1, (w - size) // step + 1, size, size)
    assert np.shares_memory(found, image) and not found.flags.writeable
    for r, c in np.ndindex(found.shape[:2]):
        assert np.array_equal(found[r, c], image[r * step:r * step + size, c * step:c * step + size])
