import itertools

import numpy as np
import pytest


def draw(rng):
    return tuple(rng.integers(0, 2**60, 4).tolist())


def test_workers_and_experiments_differ(answer):
    streams = [draw(rng) for seed in range(8) for rng in answer.worker_rngs(seed, 6)]
    assert len(set(streams)) == 48


def test_a_thousand_workers_of_two_experiments(answer):
    streams = [draw(rng) for seed in (0, 1) for rng in answer.worker_rngs(seed, 1100)]
    assert len(set(streams)) == 2200


def test_workers_repeat(answer):
    assert list(map(draw, answer.worker_rngs(10**9, 3))) == list(map(draw, answer.worker_rngs(10**9, 3)))


def test_more_workers_keep_the_streams_of_the_first(answer):
    assert list(map(draw, answer.worker_rngs(5, 8)))[:2] == list(map(draw, answer.worker_rngs(5, 2)))


def test_items_differ_by_every_part_of_the_key(answer):
    keys = [*itertools.product(range(5), repeat=3), *itertools.product((0, 1), (0, 1), (10, 100, 1000, 10**4, 10**5, 10**6))]
    assert len({draw(answer.item_rng(*key)) for key in keys}) == len(keys)


def test_an_item_repeats_whatever_was_drawn_before(answer):
    first = draw(answer.item_rng(1, 2, 3))
    draw(answer.item_rng(1, 2, 2))
    assert draw(answer.item_rng(1, 2, 3)) == first


@pytest.mark.parametrize("n, share, count", [(100, 0.2, 20), (7, 0.5, 4), (10, 0, 0), (10, 1, 10), (0, 0.5, 0)])
def test_split_is_exact(answer, n, share, count):
    mask = answer.split(n, share, 3)
    assert mask.dtype == bool and mask.shape == (n,) and mask.sum() == count
    assert np.array_equal(mask, answer.split(n, share, 3))


def test_split_is_random(answer):
    masks = np.stack([answer.split(50, 0.4, seed) for seed in range(300)])
    assert np.abs(masks.mean(axis=0) - 0.4).max() < 0.15


def test_the_global_state_is_left_alone(answer):
    np.random.seed(0)
    expected = np.random.rand(3).tolist()
    np.random.seed(0)
    answer.split(10, 0.5, 1)
    answer.worker_rngs(1, 2)
    assert np.random.rand(3).tolist() == expected
