import numpy as np
import pytest


@pytest.mark.parametrize("x, expected", [
    (1.0, 1.0), (1 + 2**-7, 1 + 2**-7), (1 + 2**-8, 1.0), (1 + 3 * 2**-8, 1 + 2**-6),
    (-1 - 2**-9, -1.0), (0.0, 0.0), (90_000.0, 90_112.0)])
def test_rounds_to_eight_bits_of_precision(answer, x, expected):
    assert float(answer.to_bf16(x)) == expected


def test_keeps_the_range_of_float32(answer):
    for x in (1e-37, 1e38):
        assert float(answer.to_bf16(x)) == pytest.approx(x, rel=2**-8)


def test_unscales_in_float32(answer):
    scaler = answer.LossScaler(1024.0)
    [g] = scaler.unscale([np.array([1024 * 1e-6], dtype=np.float16)])
    assert g.dtype == np.float32 and g == pytest.approx([1e-6], rel=1e-3)


@pytest.mark.parametrize("bad", [np.inf, np.nan])
def test_overflow_skips_and_halves(answer, bad):
    scaler = answer.LossScaler(1024.0)
    assert scaler.unscale([np.ones(2), np.array([1.0, bad])]) is None
    assert scaler.scale == 512


def test_grows_after_enough_good_steps(answer):
    scaler = answer.LossScaler(8.0, growth_every=3)
    for _ in range(2):
        scaler.unscale([np.ones(1)])
    assert scaler.scale == 8
    assert scaler.unscale([np.ones(1)])[0] == pytest.approx([1 / 8])
    assert scaler.scale == 16


def test_a_skip_starts_the_count_again(answer):
    scaler = answer.LossScaler(8.0, growth_every=2)
    scaler.unscale([np.ones(1)])
    scaler.unscale([np.array([np.inf])])
    scaler.unscale([np.ones(1)])
    assert scaler.scale == 4


def test_the_count_starts_again_after_growing(answer):
    scaler, scales = answer.LossScaler(8.0, growth_every=3), []
    for _ in range(9):
        scaler.unscale([np.ones(1)])
        scales.append(scaler.scale)
    assert scales == [8, 8, 16, 16, 16, 32, 32, 32, 64]


def test_starts_at_65536_and_grows_after_2000_good_steps(answer):
    scaler = answer.LossScaler()
    for _ in range(1999):
        scaler.unscale([np.ones(1)])
    assert scaler.scale == 65_536
    scaler.unscale([np.ones(1)])
    assert scaler.scale == 131_072
