import itertools

import numpy as np
import pytest


def numeric(f, arrays, i, e=1e-6):
    """Central differences of f(*arrays) in each entry of arrays[i]."""
    out = np.zeros_like(arrays[i])
    for at in np.ndindex(out.shape):
        up, down = ([a.copy() for a in arrays] for _ in range(2))
        up[i][at] += e
        down[i][at] -= e
        out[at] = (f(*up) - f(*down)) / (2 * e)
    return out


def check(answer, build, *arrays):
    tensors = [answer.Tensor(a.copy()) for a in arrays]
    build(*tensors).backward()

    def value(*numbers):
        return float(build(*map(answer.Tensor, numbers)).data)

    for i, tensor in enumerate(tensors):
        assert tensor.grad.shape == arrays[i].shape
        assert tensor.grad == pytest.approx(numeric(value, arrays, i), rel=1e-5, abs=1e-7)


def arrays(*shapes, seed=0):
    rng = np.random.default_rng(seed)
    return [rng.normal(size=s) for s in shapes]


@pytest.mark.parametrize("shape", [(3,), (1, 3), (4, 1), (4, 3), (), (1, 1)])
def test_broadcast_operands(answer, shape):
    """Broadcasting forward is a sum backward."""
    check(answer, lambda a, b: (a * b + b).sum(), *arrays((4, 3), shape))
    check(answer, lambda a, b: (b * a + a).sum(), *arrays((4, 3), shape))


def test_matrix_product(answer):
    check(answer, lambda a, b, c: ((a @ b) * c).sum(), *arrays((4, 2), (2, 3), (4, 3)))


def test_relu_and_log_softmax(answer):
    check(answer, lambda a, c: (a.relu() * c).sum(), *arrays((5, 3), (5, 3)))
    check(answer, lambda a, c: (a.log_softmax() * c).sum(), *arrays((5, 3), (5, 3)))


def test_a_tensor_used_twice(answer):
    x = answer.Tensor(3.0)
    (x * x + x).backward()
    assert x.grad == 7


def test_paths_that_meet_again(answer):
    """d depends on a through b and c; b must wait for all of its uses."""
    a = answer.Tensor(2.0)
    b = a * 3.0
    c = b * b
    (c * b + b + a).backward()                   # 27 a³ + 4 a
    assert a.grad == pytest.approx(81 * 4 + 4)
    assert b.grad == pytest.approx(3 * 36 + 1)


def test_many_shared_layers_take_linear_time(answer):
    """Walking every path would take 2 to the 40."""
    x = answer.Tensor(1.0)
    y = x
    for _ in range(40):
        y = y + y
    y.backward()
    assert x.grad == 2.0 ** 40


def test_a_chain_longer_than_the_recursion_limit(answer):
    x = answer.Tensor(1.0)
    y = x
    for _ in range(3_000):
        y = y + 1.0
    y.backward()
    assert x.grad == 1


def test_gradients_add_up_over_calls(answer):
    x = answer.Tensor(2.0)
    (x * 5.0).backward()
    (x * 5.0).backward()
    assert x.grad == 10


def test_backward_twice_through_one_graph(answer):
    x = answer.Tensor(2.0)
    y = x * x * 3.0
    y.backward()
    y.backward()
    assert x.grad == 24


def test_numbers_on_the_left(answer):
    x = answer.Tensor(4.0)
    (2.0 * x + (1.0 + x)).backward()
    assert x.grad == 3


def test_arrays_on_the_left(answer):
    """Left alone, NumPy multiplies entry by entry and returns an array of tensors."""
    x = answer.Tensor([1.0, 2.0])
    (np.array([3.0, 5.0]) * x + (np.float64(1) + x)).sum().backward()
    assert x.grad.tolist() == [4, 6]


def test_huge_scores(answer):
    x = answer.Tensor([[1000.0, 0.0]])
    y = (x.log_softmax() * np.array([[0.0, -1.0]])).sum()
    y.backward()
    assert float(y.data) == 1000
    assert x.grad == pytest.approx(np.array([[1, -1]]))


def test_training_solves_xor(answer):
    x, y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([0, 1, 1, 0])
    losses, predict = answer.train(x, y)
    assert len(losses) == 200
    assert losses[-1] < 0.05 < losses[0]
    assert predict(x).tolist() == [0, 1, 1, 0]


@pytest.mark.parametrize("k", [2, 3, 5])
def test_the_loss_of_equal_scores_is_log_k(answer, k):
    """On rows of zeros all scores start at 0: the mean cross-entropy is log k, however many rows there are."""
    for copies in (1, 4):
        losses, _ = answer.train(np.zeros((k * copies, 2)), np.tile(np.arange(k), copies), steps=1)
        assert losses == [pytest.approx(np.log(k))]


def test_training_descends(answer):
    """At a small rate every step lowers the loss; gradients that are not cleared overshoot."""
    rng = np.random.default_rng(3)
    x = rng.normal(size=(30, 2))
    losses, _ = answer.train(x, (x[:, 0] > x[:, 1]).astype(int), steps=60, rate=0.2)
    assert all(b < a for a, b in itertools.pairwise(losses))
