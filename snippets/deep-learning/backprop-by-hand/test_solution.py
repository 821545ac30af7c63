import numpy as np
import pytest


def network(n=7, d=5, h=6, k=3, seed=0):
    rng = np.random.default_rng(seed)
    params = {"W1": rng.normal(size=(d, h)), "b1": rng.normal(size=h),
              "W2": rng.normal(size=(h, k)), "b2": rng.normal(size=k)}
    return params, rng.normal(size=(n, d)), rng.integers(0, k, n)


def slope(answer, params, x, y, direction, step=1e-6):
    """How fast the loss rises along a direction, measured."""
    def moved(t):
        return {name: params[name] + t * direction[name] for name in params}
    return (answer.loss_and_grads(moved(step), x, y)[0]
            - answer.loss_and_grads(moved(-step), x, y)[0]) / (2 * step)


def test_by_hand(answer):
    """One example, one hidden unit, two classes, scores 2 and 0."""
    params = {"W1": np.array([[1.0]]), "b1": np.array([1.0]),
              "W2": np.array([[1.0, 0.0]]), "b2": np.zeros(2)}
    loss, grads = answer.loss_and_grads(params, np.array([[1.0]]), np.array([1]))
    p = 1 / (1 + np.exp(-2))
    assert loss == pytest.approx(2 + np.log(1 + np.exp(-2)))
    assert grads["b2"] == pytest.approx([p, -p])
    assert grads["W2"] == pytest.approx(np.array([[2 * p, -2 * p]]))
    assert grads["b1"] == pytest.approx([p])
    assert grads["W1"] == pytest.approx(np.array([[p]]))


def test_equal_scores_cost_the_log_of_the_number_of_classes(answer):
    params, x, y = network(k=4)
    flat = params | {"W2": np.zeros_like(params["W2"]), "b2": np.zeros(4)}
    assert answer.loss_and_grads(flat, x, y)[0] == pytest.approx(np.log(4))


@pytest.mark.parametrize("name", ["W1", "b1", "W2", "b2"])
@pytest.mark.parametrize("seed", range(3))
def test_gradient_is_the_measured_slope(answer, name, seed):
    params, x, y = network(seed=seed)
    _, grads = answer.loss_and_grads(params, x, y)
    assert grads[name].shape == params[name].shape
    rng = np.random.default_rng(seed + 10)
    direction = {k: np.zeros_like(v) for k, v in params.items()}
    direction[name] = rng.normal(size=params[name].shape)
    assert (grads[name] * direction[name]).sum() == pytest.approx(
        slope(answer, params, x, y, direction), rel=1e-5, abs=1e-8)


def test_a_batch_repeated_has_the_same_gradient(answer):
    params, x, y = network()
    _, once = answer.loss_and_grads(params, x, y)
    _, twice = answer.loss_and_grads(params, np.vstack([x, x]), np.append(y, y))
    for name in params:
        assert twice[name] == pytest.approx(once[name])


def test_large_scores_do_not_overflow(answer):
    params, x, y = network()
    loss, grads = answer.loss_and_grads(params | {"W2": 1e4 * params["W2"]}, x, y)
    assert np.isfinite(loss) and all(np.isfinite(g).all() for g in grads.values())


@pytest.mark.parametrize("gap", [30.0, 1e3, 1e9])
def test_a_confident_mistake_costs_the_gap_between_the_scores(answer, gap):
    """Adding 1e-12 inside the logarithm would cap the loss at 28."""
    params = {"W1": np.array([[1.0]]), "b1": np.zeros(1), "W2": np.array([[gap, 0.0]]), "b2": np.zeros(2)}
    loss, grads = answer.loss_and_grads(params, np.ones((1, 1)), np.array([1]))
    assert loss == pytest.approx(gap, rel=1e-9)
    assert grads["b2"] == pytest.approx([1, -1])


def test_what_the_caller_passed_is_unchanged(answer):
    params, x, y = network()
    before = {k: v.copy() for k, v in params.items()}, x.copy(), y.copy()
    answer.loss_and_grads(params, x, y)
    assert list(params) == list(before[0]) and all((params[k] == before[0][k]).all() for k in params)
    assert (x == before[1]).all() and (y == before[2]).all()


def test_numeric_gradient_of_a_known_function(answer):
    point = {"w": np.array([[1.0, -2.0]]), "b": np.array([3.0])}
    grads = answer.numeric_grads(lambda p: (p["w"] ** 2).sum() + 5 * p["b"][0], point)
    assert grads["w"] == pytest.approx(np.array([[2, -4]]))
    assert grads["b"] == pytest.approx([5])


def test_differences_are_central_and_of_the_step_asked_for(answer):
    """((1 + h)^3 - (1 - h)^3) / 2h is 3 + h^2, not 3 + 3h."""
    grads = answer.numeric_grads(lambda p: p["w"][0] ** 3, {"w": np.array([1.0])}, step=0.1)
    assert grads["w"] == pytest.approx([3.01])


def test_whole_numbers_can_be_measured_too(answer):
    """A step of 1e-5 is lost if it is added to an array of integers."""
    grads = answer.numeric_grads(lambda p: (p["w"] ** 2).sum(), {"w": np.array([1, -2])})
    assert grads["w"] == pytest.approx([2, -4])


def test_measuring_leaves_the_parameters_alone(answer):
    """Not even during the call: adding and subtracting a step need not give back the number."""
    w = np.array([0.1, 0.7])
    seen = []
    answer.numeric_grads(lambda p: seen.append(w.copy()) or (p["w"] ** 2).sum(), {"w": w})
    assert w.tolist() == [0.1, 0.7]
    assert all(s.tolist() == [0.1, 0.7] for s in seen)


def test_both_gradients_agree(answer):
    params, x, y = network(seed=4)
    _, exact = answer.loss_and_grads(params, x, y)
    measured = answer.numeric_grads(lambda p: answer.loss_and_grads(p, x, y)[0], params)
    for name in params:
        assert exact[name] == pytest.approx(measured[name], abs=1e-7)


def relative_error(answer, a, b):
    """Measured by the answer's own function if it has one: the task asks for none and leaves its definition open."""
    def default(a, b):
        return np.linalg.norm(a - b) / (np.linalg.norm(a) + np.linalg.norm(b) + 1e-12)
    return np.max(getattr(answer, "relative_error", default)(a, b))


@pytest.mark.parametrize("unit", [1e-6, 1.0, 1e6])
def test_one_percent_is_as_bad_for_small_gradients_as_for_large_ones(answer, unit):
    """The difference over the sum of the norms gives half a percent, over the larger norm one."""
    gradient = unit * np.array([[3.0, -4.0]])
    assert 0.004 < relative_error(answer, gradient, 1.01 * gradient) < 0.011
    assert relative_error(answer, gradient, gradient) == 0


@pytest.mark.parametrize("size", [0.0, 1e-13])
def test_the_error_of_gradients_near_zero_is_not_negative(answer, size):
    assert relative_error(answer, np.array([size]), np.array([-size])) >= 0
