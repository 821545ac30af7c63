import numpy as np
import pytest


@pytest.mark.parametrize("p", [0.1, 0.5, 0.9])
def test_mean_is_kept_and_a_share_is_dropped(answer, p):
    out, _ = answer.dropout(np.full(200_000, 3.0), p, np.random.default_rng(0), True)
    assert (out == 0).mean() == pytest.approx(p, abs=0.01)
    assert out.mean() == pytest.approx(3, rel=0.02)
    assert set(np.unique(out.round(9))) == {0, round(3 / (1 - p), 9)}


def test_nothing_happens_in_serving(answer):
    x = np.arange(5.0)
    out, mask = answer.dropout(x, 0.5, np.random.default_rng(0), False)
    assert (out == x).all() and (mask == 1).all()


def test_p_of_zero_keeps_everything(answer):
    out, _ = answer.dropout(np.ones(9), 0, np.random.default_rng(0), True)
    assert (out == 1).all()


def test_the_mask_is_the_derivative(answer):
    x = np.linspace(1, 2, 50)
    out, mask = answer.dropout(x, 0.3, np.random.default_rng(1), True)
    moved, _ = answer.dropout(x + 1e-6, 0.3, np.random.default_rng(1), True)
    assert (moved - out) / 1e-6 == pytest.approx(mask, abs=1e-6)


def test_variance_grows_by_p_over_one_minus_p(answer):
    out, _ = answer.dropout(np.ones(400_000), 0.5, np.random.default_rng(2), True)
    assert out.var() == pytest.approx(1, rel=0.01)


class Draws:
    """A generator of random numbers that returns what it was given."""

    def __init__(self, *numbers):
        self.numbers = np.array(numbers)

    def random(self, shape):
        return self.numbers.reshape(shape)


def test_exactly_the_draws_below_p_are_dropped(answer):
    """Draws lie in [0, 1), so the share below p is p. A draw equal to p is kept."""
    out, mask = answer.dropout(np.ones(4), 0.5, Draws(0.0, 0.25, 0.5, 0.75), True)
    assert out.tolist() == mask.tolist() == [0, 0, 2, 2]
