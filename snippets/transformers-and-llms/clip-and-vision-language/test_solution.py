import numpy as np
import pytest


def test_the_same_vector_for_all_gives_log_of_the_batch(answer):
    assert answer.clip_loss(np.ones((64, 8)), np.ones((64, 8)), 14.0) == pytest.approx(np.log(64))


def test_matching_pairs_have_a_low_loss_and_shuffled_ones_a_high_one(answer):
    x = np.eye(16)
    assert answer.clip_loss(x, x, 100.0) < 1e-9
    assert answer.clip_loss(x, np.roll(x, 1, axis=0), 100.0) == pytest.approx(100, abs=1e-6)


def test_images_and_texts_can_be_exchanged(answer):
    a, b = np.random.default_rng(0).normal(size=(2, 9, 5))
    assert answer.clip_loss(a, b, 3.0) == pytest.approx(answer.clip_loss(b, a, 3.0))


def test_lengths_of_vectors_do_not_matter(answer):
    a, b = np.random.default_rng(1).normal(size=(2, 9, 5))
    given = a.copy()
    assert answer.clip_loss(1e6 * a, b, 3.0) == pytest.approx(answer.clip_loss(a, b, 3.0))
    assert np.array_equal(a, given)


def test_zero_shot(answer):
    images = np.array([[9.0, 1.0], [0.1, 0.4]])
    assert answer.zero_shot(images, np.array([[1.0, 0.0], [0.0, 5.0]])).tolist() == [0, 1]
