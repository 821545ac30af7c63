import numpy as np
import pytest

rng = np.random.default_rng(0)


def test_each_pixel_lands_in_its_channel(answer):
    images = [rng.integers(0, 256, (5, 7, 3), dtype=np.uint8) for _ in range(2)]
    found = answer.batch(images)
    assert found.shape == (2, 3, 5, 7) and found.dtype == np.uint8
    for n, c, i, j in np.ndindex(found.shape):
        assert found[n, c, i, j] == images[n][i, j, c]


def test_a_square_image_and_a_single_one(answer):
    image = np.arange(27).reshape(3, 3, 3)
    found = answer.batch([image])
    assert found.shape == (1, 3, 3, 3) and found[0, 2, 0, 1] == image[0, 1, 2]


@pytest.mark.parametrize("shape", [(2, 3, 5, 7), (3, 3, 3, 3), (1, 1, 1, 1)])
def test_channel_mean_broadcasts_back(answer, shape):
    x = 1e9 + rng.normal(size=shape)
    found = answer.channel_mean(x)
    assert found.shape == (1, shape[1], 1, 1)
    assert found[0, :, 0, 0] == pytest.approx([x[:, c].mean() for c in range(shape[1])], rel=1e-12)
    assert np.abs((x - found).mean(axis=(0, 2, 3))).max() < 1e-6


@pytest.mark.parametrize("b, t, s, h, d", [(2, 3, 4, 5, 7), (2, 3, 3, 3, 3), (1, 1, 6, 2, 4)])
def test_scores_agree_with_the_loop(answer, b, t, s, h, d):
    q, k = rng.normal(size=(b, t, h, d)), rng.normal(size=(b, s, h, d))
    found = answer.attention_scores(q, k)
    assert found.shape == (b, h, t, s)
    for i, g, x, y in np.ndindex(found.shape):
        assert found[i, g, x, y] == pytest.approx(q[i, x, g] @ k[i, y, g] / d ** 0.5)
