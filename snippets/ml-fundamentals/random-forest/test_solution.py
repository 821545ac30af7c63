import numpy as np
import pytest


class Rule:
    """A model that says yes where a function of the columns says so."""

    def __init__(self, rule):
        self.rule = rule

    def score(self, x, y):
        return (self.rule(x) == y).mean()


def test_the_columns_are_as_described(answer):
    x, _ = answer.machines(20_000, np.random.default_rng(0))
    load, copy, flag, ident = x.T
    assert (copy - load).mean() == pytest.approx(0, abs=0.01)
    assert (copy - load).std() == pytest.approx(0.2, abs=0.01)
    assert abs(np.corrcoef(copy - load, load)[0, 1]) < 0.03
    assert flag.mean() == pytest.approx(0.5, abs=0.02) and set(flag) == {0, 1}
    assert sorted(ident) == list(range(20_000))


def test_failures_follow_load_and_flag_alone(answer):
    x, y = answer.machines(100_000, np.random.default_rng(1))
    load, copy, flag, ident = x.T
    for value in (0, 1):
        for low in (-1.5, 0, 1):
            rows = (flag == value) & (abs(load - low) < 0.1)
            odds = np.exp(1.5 * low + 1.5 * value - 0.75)
            assert y[rows].mean() == pytest.approx(odds / (1 + odds), abs=0.04)
            above = rows & (copy > load)
            assert y[above].mean() == pytest.approx(y[rows].mean(), abs=0.04)
    assert y[ident < 50_000].mean() == pytest.approx(y.mean(), abs=0.01)


def test_drop_of_a_column_that_decides_alone(answer):
    """A shuffled coin still agrees in half of the rows, so a perfect model loses one half."""
    rng = np.random.default_rng(2)
    x = rng.normal(size=(40_000, 3))
    model, y = Rule(lambda x: x[:, 1] > 0), x[:, 1] > 0
    assert answer.drop(model, x, y, [1], rng) == pytest.approx(0.5, abs=0.02)
    assert answer.drop(model, x, y, [0, 2], rng) == 0


def test_columns_are_shuffled_together(answer):
    """A rule on the difference of two equal columns sees no change if both move as one."""
    rng = np.random.default_rng(3)
    x = rng.normal(size=(5_000, 1)) * [1, 1]
    model, y = Rule(lambda x: x[:, 0] == x[:, 1]), np.ones(5_000, dtype=bool)
    assert answer.drop(model, x, y, [0, 1], rng) == 0
    assert answer.drop(model, x, y, [0], rng) > 0.99


def test_a_copy_shares_the_loss(answer):
    """Either column can stand in for the other, so both together cost more than each alone."""
    rng = np.random.default_rng(4)
    x, _ = answer.machines(20_000, rng)
    model, y = Rule(lambda x: x[:, 0] + x[:, 1] > 0), x[:, 0] > 0
    each = [answer.drop(model, x, y, [column], rng) for column in (0, 1)]
    assert answer.drop(model, x, y, [0, 1], rng) > 1.5 * max(each)
