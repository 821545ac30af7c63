import numpy as np
import pytest


def layer(answer, r=2, alpha=4, seed=0):
    rng = np.random.default_rng(seed)
    return answer.LoRALinear(rng.normal(size=(5, 3)), r, alpha, rng), rng.normal(size=(4, 5)), rng


def test_starts_as_the_frozen_layer(answer):
    lora, x, _ = layer(answer)
    assert lora(x) == pytest.approx(x @ lora.W)


def test_at_the_start_only_b_has_a_gradient(answer):
    lora, x, rng = layer(answer)
    da, db = lora.gradients(x, rng.normal(size=(4, 3)))
    assert (da == 0).all() and (db != 0).any()
    assert da.shape == lora.A.shape and db.shape == lora.B.shape


def test_gradients_are_the_measured_slopes(answer):
    lora, x, rng = layer(answer)
    lora.B = rng.normal(size=lora.B.shape)
    target = rng.normal(size=(4, 3))
    da, db = lora.gradients(x, lora(x) - target)
    for matrix, gradient in ((lora.A, da), (lora.B, db)):
        losses = []
        for step in (1e-6, -2e-6):
            matrix[1, 1] += step
            losses.append(((lora(x) - target) ** 2).sum() / 2)
        matrix[1, 1] += 1e-6
        assert gradient[1, 1] == pytest.approx((losses[0] - losses[1]) / 2e-6, rel=1e-4)


def test_merged_layer_computes_the_same(answer):
    lora, x, rng = layer(answer)
    lora.B = rng.normal(size=lora.B.shape)
    assert x @ lora.merged() == pytest.approx(lora(x))
    assert np.linalg.matrix_rank(lora.merged() - lora.W) == 2


@pytest.mark.parametrize("shapes, r, expected", [
    ([(4096, 4096)], 8, 65_536), ([(10, 3), (3, 10)], 1, 26), ([], 4, 0)])
def test_trained_parameters(answer, shapes, r, expected):
    assert answer.trained(shapes, r) == expected


def test_the_update_is_scaled_by_alpha_over_r(answer):
    lora, x, rng = layer(answer, r=3, alpha=12)
    lora.B = rng.normal(size=lora.B.shape)
    assert lora(x) == pytest.approx(x @ lora.W + 4 * x @ lora.A @ lora.B)


def test_a_starts_small_around_zero(answer):
    rng = np.random.default_rng(0)
    A = answer.LoRALinear(np.zeros((400, 1)), 50, 1, rng).A
    assert A.mean() == pytest.approx(0, abs=0.002)
    assert A.std() == pytest.approx(1 / np.sqrt(400), rel=0.03)
