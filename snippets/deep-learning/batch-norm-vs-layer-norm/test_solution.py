import numpy as np
import pytest


def table(n=50, d=4, seed=0):
    return np.random.default_rng(seed).normal(3, 2, size=(n, d))


def test_both_by_hand(answer):
    pair = np.array([[8.0, 1.0, 3.0], [4.0, 3.0, 2.0]])
    columns = answer.BatchNorm(3)(pair, training=True)
    assert columns == pytest.approx(np.array([[1, -1, 1], [-1, 1, -1]]), abs=1e-3)
    rows = answer.layer_norm(pair)
    assert rows == pytest.approx(np.array([[1.359, -1.019, -0.340], [1.225, 0, -1.225]]), abs=1e-3)


def test_a_later_token_changes_an_earlier_one_under_batch_norm_only(answer):
    """Statistics over the tokens of a sequence would undo a causal mask."""
    tokens = table(6, 3)
    later = tokens.copy()
    later[5] += 10
    assert answer.layer_norm(later)[:5] == pytest.approx(answer.layer_norm(tokens)[:5])
    before, after = (answer.BatchNorm(3)(x, training=True)[0] for x in (tokens, later))
    assert np.abs(before - after).max() > 0.1


def test_batch_norm_makes_each_feature_standard(answer):
    z = answer.BatchNorm(4)(table(), training=True)
    assert z.mean(axis=0) == pytest.approx(np.zeros(4), abs=1e-6)
    assert z.std(axis=0) == pytest.approx(np.ones(4), abs=1e-4)


def test_layer_norm_makes_each_example_standard(answer):
    z = answer.layer_norm(table())
    assert z.mean(axis=1) == pytest.approx(np.zeros(50), abs=1e-6)
    assert z.std(axis=1) == pytest.approx(np.ones(50), abs=0.01)


def test_layer_norm_does_not_look_at_the_others(answer):
    x = table()
    assert answer.layer_norm(x)[:1] == pytest.approx(answer.layer_norm(x[:1]))


def test_running_statistics_follow_the_data(answer):
    norm = answer.BatchNorm(4)
    x = table(20_000)
    for _ in range(200):
        norm(x, training=True)
    assert norm.mean == pytest.approx(x.mean(axis=0))
    assert norm.var == pytest.approx(x.var(axis=0, ddof=1))


@pytest.mark.parametrize("options, momentum", [({}, 0.1), ({"momentum": 0.25}, 0.25)])
def test_one_update_moves_by_momentum(answer, options, momentum):
    norm = answer.BatchNorm(1, **options)
    norm(np.array([[0.0], [20.0]]), training=True)
    assert norm.mean == pytest.approx([momentum * 10])
    assert norm.var == pytest.approx([1 - momentum + momentum * 200])


def test_serving_does_not_depend_on_the_batch_and_changes_nothing(answer):
    norm, x = answer.BatchNorm(4), table()
    norm(x, training=True)
    before = norm.mean.copy()
    assert norm(x, training=False)[:1] == pytest.approx(norm(x[:1], training=False))
    assert (norm.mean == before).all()


def test_two_examples_always_become_plus_and_minus_one(answer):
    z = answer.BatchNorm(1)(np.array([[3.0], [400.0]]), training=True)
    assert z.ravel() == pytest.approx([-1, 1], abs=1e-4)


def test_rms_norm_keeps_the_mean(answer):
    assert answer.rms_norm(np.array([3.0, 4.0])) == pytest.approx(np.array([3, 4]) / np.sqrt(12.5), abs=1e-5)


def test_rms_norm_scales_each_example_by_itself(answer):
    x = table()
    z = answer.rms_norm(x)
    assert (z**2).mean(axis=1) == pytest.approx(np.ones(50), abs=1e-4)
    assert z[:1] == pytest.approx(answer.rms_norm(x[:1]))


def test_a_feature_or_an_example_without_variance_becomes_zero(answer):
    """The variance is zero, so only eps keeps the division finite."""
    same = np.full((4, 3), 7.0)
    assert (answer.BatchNorm(3)(same, training=True) == 0).all()
    assert (answer.layer_norm(same) == 0).all()
    assert (answer.rms_norm(0 * same) == 0).all()


def test_scale_multiplies_and_shift_is_added_last(answer):
    x = table()
    norm = answer.BatchNorm(4)
    plain = norm(x, training=True)
    norm.scale, norm.shift = np.array([1.0, 2.0, 3.0, 4.0]), np.array([5.0, -6.0, 7.0, 8.0])
    assert norm(x, training=True) == pytest.approx(norm.scale * plain + norm.shift)
    assert answer.layer_norm(x, scale=2, shift=5) == pytest.approx(2 * answer.layer_norm(x) + 5)
    assert answer.rms_norm(x, scale=2) == pytest.approx(2 * answer.rms_norm(x))
