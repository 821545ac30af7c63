import numpy as np
import pytest

pytestmark = pytest.mark.filterwarnings("error")


def arrays(seed, scale=1.0):
    rng = np.random.default_rng(seed)
    return {"w": scale * rng.normal(size=(2, 3)), "b": scale * rng.normal(size=3)}


def plain(weights, all_grads, rate, beta1, beta2, eps, decay):
    """Number by number, as in the paper."""
    out = {}
    for name, w in weights.items():
        out[name] = w.copy()
        for at in np.ndindex(w.shape):
            x, m, v = w[at], 0.0, 0.0
            for t, grads in enumerate(all_grads, 1):
                g = grads[name][at]
                m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g * g
                x -= rate * (decay if w.ndim > 1 else 0) * x
                x -= rate * (m / (1 - beta1 ** t)) / ((v / (1 - beta2 ** t)) ** 0.5 + eps)
            out[name][at] = x
    return out


@pytest.mark.parametrize("decay", [0.0, 0.1])
def test_agrees_with_the_paper(answer, decay):
    weights, grads = arrays(0), [arrays(s) for s in range(1, 8)]
    settings = {"rate": 0.05, "beta1": 0.8, "beta2": 0.95, "eps": 1e-6, "decay": decay}
    adam, found = answer.AdamW(**settings), weights
    for g in grads:
        found = adam.step(found, g)
    expected = plain(weights, grads, **settings)
    assert all(found[k] == pytest.approx(expected[k], rel=1e-9) for k in weights)


@pytest.mark.parametrize("scale", [1e-4, 1.0, 1e9])
def test_the_first_step_has_the_size_of_the_rate(answer, scale):
    weights, grads = arrays(0), arrays(1, scale)
    found = answer.AdamW(rate=0.01).step(weights, grads)
    for k in weights:
        assert weights[k] - found[k] == pytest.approx(0.01 * np.sign(grads[k]), rel=0.01)


def test_decay_is_decoupled(answer):
    """With a zero gradient the weight shrinks by rate times decay, and a bias stays."""
    weights = {"w": np.full((1, 2), 4.0), "b": np.array([4.0])}
    found = answer.AdamW(rate=0.1, decay=0.5).step(weights, {k: np.zeros_like(v) for k, v in weights.items()})
    assert found["w"] == pytest.approx(np.full((1, 2), 3.8))
    assert found["b"].tolist() == [4]


def test_the_arguments_stay_as_they_are(answer):
    weights, grads = arrays(0), arrays(1)
    before = {k: v.copy() for k, v in weights.items()}, {k: v.copy() for k, v in grads.items()}
    adam = answer.AdamW(rate=0.1, decay=0.1)
    adam.step(adam.step(weights, grads), grads)
    for k in weights:
        assert np.array_equal(weights[k], before[0][k])
        assert np.array_equal(grads[k], before[1][k])


def test_missing_gradients_change_nothing(answer):
    weights, a, b = arrays(0), answer.AdamW(decay=0.1), answer.AdamW(decay=0.1)
    found = a.step(weights, {"b": arrays(1)["b"]})
    assert np.array_equal(found["w"], weights["w"])
    g = arrays(2)
    assert a.step(weights, g)["w"] == pytest.approx(b.step(weights, g)["w"])   # its own first step


def test_a_resumed_run_equals_an_uninterrupted_one(answer):
    one, weights = answer.AdamW(rate=0.1), arrays(0)
    for s in range(3):
        weights = one.step(weights, arrays(s))
    saved = one.state()
    two = answer.AdamW(rate=0.1)
    two.load(saved)
    for s in range(3, 6):
        expected = one.step(weights, arrays(s))
        found = two.step(weights, arrays(s))
        weights = expected
        assert all(np.array_equal(found[k], expected[k]) for k in expected)
    three = answer.AdamW(rate=0.1)
    three.load(saved)                                # later steps left the saved state alone
    four = answer.AdamW(rate=0.1)
    w = arrays(0)
    for s in range(3):
        w = four.step(w, arrays(s))
    assert np.array_equal(three.step(w, arrays(9))["w"], four.step(w, arrays(9))["w"])


def test_the_norm_is_joint(answer):
    grads = {"w": np.array([[3.0, 0.0]]), "b": np.array([4.0])}
    found = answer.clip(grads, 1.0)
    assert found["w"] == pytest.approx(np.array([[0.6, 0]]))
    assert found["b"] == pytest.approx(np.array([0.8]))
    assert answer.clip(grads, 5.0)["b"].tolist() == [4]
    assert answer.clip({"b": np.zeros(2)}, 1.0)["b"].tolist() == [0, 0]


def test_huge_gradients_are_clipped_and_not_lost(answer):
    found = answer.clip({"w": np.full((1, 4), 1e200)}, 2.0)
    assert found["w"] == pytest.approx(np.ones((1, 4)))


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_clipping_refuses_what_is_not_finite(answer, bad):
    with pytest.raises(FloatingPointError):
        answer.clip({"w": np.ones((1, 2)), "b": np.array([1.0, bad])}, 1.0)


def test_it_descends_a_narrow_valley(answer):
    w, adam = {"w": np.array([1.0, 1.0])}, answer.AdamW(rate=0.05)
    for _ in range(400):
        w = adam.step(w, {"w": np.array([1.0, 1e4]) * w["w"]})
    assert np.abs(w["w"]).max() < 0.01


def test_small_gradients_are_left_alone_or_clipped(answer):
    """Below the limit nothing changes; above it the size of the numbers does not matter."""
    grads = {"w": np.array([[3e-3, 0.0]]), "b": np.array([4e-3])}
    assert answer.clip(grads, 50.0)["b"].tolist() == [4e-3]
    assert answer.clip(grads, 1e-3)["b"] == pytest.approx(np.array([0.8e-3]))
    found = answer.clip({"w": np.full((1, 4), 1e-200)}, 1e-200)["w"]
    assert 1e200 * found == pytest.approx(np.full((1, 4), 0.5))


def test_the_usual_settings(answer):
    weights, grads = arrays(0), [arrays(s) for s in range(1, 5)]
    adam, found = answer.AdamW(), weights
    for g in grads:
        found = adam.step(found, g)
    expected = plain(weights, grads, 1e-3, 0.9, 0.999, 1e-8, 0.0)
    assert all(found[k] == pytest.approx(expected[k], rel=1e-12) for k in weights)
