import pytest


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "ReLU", "GELU", "SiLU"])
@pytest.mark.parametrize("x", [-4, -1, -0.2, 0.5, 4])
def test_the_slope_is_the_derivative(answer, name, x):
    value, slope = answer.FUNCTIONS[name]
    assert slope(x) == pytest.approx((value(x + 1e-5) - value(x - 1e-5)) / 2e-5, abs=1e-6)


def test_values(answer):
    at_one = {name: value(1) for name, (value, _) in answer.FUNCTIONS.items()}
    assert at_one == pytest.approx(
        {"sigmoid": 0.73106, "tanh": 0.76159, "ReLU": 1, "GELU": 0.84134, "SiLU": 0.73106}, abs=1e-5)


def test_the_sigmoid_is_steepest_at_zero(answer):
    assert answer.FUNCTIONS["sigmoid"][1](0) == 0.25
