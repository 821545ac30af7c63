import numpy as np
import pytest


def test_patches_agree_with_slicing(answer):
    image = np.arange(8 * 12 * 3).reshape(8, 12, 3)
    expected = [image[i:i + 4, j:j + 4].ravel() for i in (0, 4) for j in (0, 4, 8)]
    assert np.array_equal(answer.patches(image, 4), expected)


def test_every_pixel_is_in_one_patch(answer):
    image = np.random.default_rng(0).permutation(6 * 6 * 2).reshape(6, 6, 2)
    assert sorted(answer.patches(image, 3).ravel()) == list(range(72))


def test_patch_embedding_is_a_convolution_with_stride(answer):
    rng = np.random.default_rng(1)
    image, kernel = rng.normal(size=(8, 8, 3)), rng.normal(size=(4, 4, 3))
    strided = [(image[i:i + 4, j:j + 4] * kernel).sum() for i in (0, 4) for j in (0, 4)]
    assert np.allclose(answer.patches(image, 4) @ kernel.ravel(), strided)


@pytest.mark.parametrize("size, side, count", [(224, 16, 197), (224, 32, 50), (384, 16, 577), (336, 14, 577)])
def test_tokens(answer, size, side, count):
    assert answer.tokens(size, side) == count


def test_base_model_has_the_published_size(answer):
    assert answer.parameters(768, 12, 224, 16, 1000) == 86_567_656
    assert answer.parameters(1024, 24, 224, 16, 1000) == 304_326_632


def test_cost_against_adding_up_each_product(answer):
    width, n = 8, 5
    dense = n * (4 * width * width + 2 * width * 4 * width)
    assert answer.multiply_adds(width, 1, n) == (dense, n * n * width + n * n * width)


def test_attention_grows_with_the_square_of_the_tokens(answer):
    assert answer.multiply_adds(64, 2, 200)[1] == 4 * answer.multiply_adds(64, 2, 100)[1]
