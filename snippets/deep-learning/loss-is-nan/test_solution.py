import numpy as np
import pytest


def test_finds_the_first_in_order(answer):
    good, bad = np.ones(3), np.array([1, np.nan])
    assert answer.first_bad({"a": good, "b": bad, "c": bad}) == "b"
    assert answer.first_bad({"a": good}) is None


@pytest.mark.parametrize("value", [np.inf, -np.inf, np.nan])
def test_infinity_counts(answer, value):
    assert answer.first_bad({"a": value}) == "a"


def test_losses_agree_where_both_can_be_computed(answer):
    z, y = np.array([-3, 0.5, 8]), np.array([0, 1, 0])
    assert answer.stable_loss(z, y) == pytest.approx(answer.naive_loss(z, y))


@pytest.mark.filterwarnings("ignore")
def test_only_the_stable_loss_survives_a_confident_score(answer):
    z, y = np.array([200.0]), np.array([1.0])
    assert np.isnan(answer.naive_loss(z, y))
    assert answer.stable_loss(z, y) == pytest.approx(0)
    assert answer.stable_loss(z, 1 - y) == pytest.approx(200)


def test_a_step_goes_downhill(answer):
    x, y = np.array([[1.0], [2.0]]), np.array([1.0, 2.0])
    t = answer.step(np.zeros(1), x, y, 0.1, answer.squared_loss, answer.identity)
    assert t["gradient"] == pytest.approx([-2.5])
    assert t["weights after"] == pytest.approx([0.25])
    assert answer.first_bad(t) is None


def test_squared_loss_by_hand(answer):
    """Errors of 2 and -1: half of the mean of 4 and 1."""
    assert answer.squared_loss(np.array([3.0, 1.0]), np.array([1.0, 2.0])) == pytest.approx(1.25)


def test_a_step_records_the_tensors_in_the_order_they_are_made(answer):
    x, y = np.array([[1.0], [2.0]]), np.array([1.0, 4.0])
    t = answer.step(np.zeros(1), x, y, 0.1, answer.squared_loss, answer.identity)
    assert list(t) == ["batch", "weights", "scores", "loss", "gradient", "weights after"]
    assert t["loss"] == pytest.approx(4.25)


@pytest.mark.filterwarnings("ignore")
def test_a_broken_loss_is_found_while_the_gradient_is_still_finite(answer):
    x, y = np.array([[1.0]]), np.array([1.0])
    t = answer.step(np.array([200.0]), x, y, 0.1, answer.naive_loss, answer.sigmoid)
    assert answer.first_bad(t) == "loss"
    assert np.isfinite(t["gradient"]).all()
