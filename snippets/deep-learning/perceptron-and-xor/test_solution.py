import itertools

import numpy as np
import pytest


@pytest.mark.parametrize("gate", ["AND", "OR"])
def test_a_separable_gate_is_learned(answer, gate):
    y = np.array(answer.GATES[gate])
    w, b, wrong = answer.train(answer.INPUTS, y)
    assert wrong == 0
    assert (answer.predict(answer.INPUTS, w, b) == y).all()


def test_xor_is_never_learned(answer):
    assert answer.train(answer.INPUTS, np.array(answer.GATES["XOR"]), passes=500)[2] > 0


def test_no_line_of_a_fine_grid_separates_xor(answer):
    steps = np.linspace(-2, 2, 17)
    best = max(
        (answer.predict(answer.INPUTS, np.array([w1, w2]), b) == answer.GATES["XOR"]).sum()
        for w1, w2, b in itertools.product(steps, repeat=3)
    )
    assert best == 3


def test_two_layers_compute_xor(answer):
    assert answer.xor_network(answer.INPUTS).tolist() == list(answer.GATES["XOR"])


def test_the_perceptron_learns_a_wide_margin_in_many_dimensions(answer):
    rng = np.random.default_rng(5)
    x = rng.normal(size=(200, 10))
    side = x @ rng.normal(size=10)
    x, side = x[abs(side) > 1], side[abs(side) > 1]
    assert answer.train(x, (side > 0).astype(int), passes=500)[2] == 0


@pytest.mark.parametrize("depth", [1, 2, 3, 5])
def test_each_layer_doubles_the_pieces(answer, depth):
    x = np.linspace(0, 1, 2**10 + 1)
    assert answer.pieces(answer.teeth(depth, x)) == 2**depth
