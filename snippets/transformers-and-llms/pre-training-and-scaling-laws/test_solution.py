import numpy as np
import pytest


@pytest.mark.parametrize("flops", [1e19, 1e22, 5.88e23])
def test_no_other_split_of_the_budget_is_better(answer, flops):
    n, d = answer.compute_optimal(flops)
    assert 6 * n * d == pytest.approx(flops)
    others = n * np.logspace(-1, 1, 201)
    assert answer.loss(n, d) <= answer.loss(others, flops / 6 / others).min() + 1e-12


def test_about_twenty_tokens_per_parameter(answer):
    n, d = answer.compute_optimal(5.88e23)
    assert 15 < d / n < 25


def test_tokens_for_inverts_the_loss(answer):
    assert answer.tokens_for(8e9, answer.loss(8e9, 3e11)) == pytest.approx(3e11)


def test_a_model_that_is_too_small_never_gets_there(answer):
    assert answer.tokens_for(1e8, 2.0) == float("inf")
