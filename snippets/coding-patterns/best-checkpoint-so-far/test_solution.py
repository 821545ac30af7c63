import random

import pytest


def test_the_lowest_comes_back_after_a_rollback(answer):
    stack = answer.Checkpoints()
    for loss in (5, 3, 4, 2):
        stack.push(loss)
    assert (stack.top(), stack.lowest()) == (2, 2)
    assert stack.pop() == 2
    assert (stack.top(), stack.lowest()) == (4, 3)
    assert stack.pop() == 4
    assert stack.pop() == 3
    assert (stack.top(), stack.lowest()) == (5, 5)


def test_equal_losses_count_separately(answer):
    stack = answer.Checkpoints()
    for loss in (3, 2, 2):
        stack.push(loss)
    stack.pop()
    assert stack.lowest() == 2
    stack.pop()
    assert stack.lowest() == 3


@pytest.mark.parametrize("method", ["pop", "top", "lowest"])
def test_empty(answer, method):
    stack = answer.Checkpoints()
    with pytest.raises(IndexError):
        getattr(stack, method)()
    stack.push(1)
    stack.pop()
    with pytest.raises(IndexError):
        getattr(stack, method)()


def test_still_works_after_it_was_empty(answer):
    stack = answer.Checkpoints()
    stack.push(1)
    stack.pop()
    stack.push(9)
    assert (stack.top(), stack.lowest()) == (9, 9)


def test_two_stacks_share_nothing(answer):
    one, other = answer.Checkpoints(), answer.Checkpoints()
    one.push(1)
    other.push(2)
    assert (one.lowest(), other.lowest()) == (1, 2)


@pytest.mark.parametrize("scale", [1, 10**9, -(10**9), 1e-3, 1e300])
def test_agrees_with_a_plain_list(answer, scale):
    rng = random.Random(9)
    for _ in range(60):
        stack, plain = answer.Checkpoints(), []
        for _ in range(40):
            if plain and rng.random() < 0.45:
                assert stack.pop() == plain.pop()
            else:
                loss = rng.choice((2, 10, 3, -1, 0)) * scale
                stack.push(loss)
                plain.append(loss)
            if plain:
                assert stack.top() == plain[-1]
                assert stack.lowest() == min(plain)


def test_an_infinite_loss(answer):
    stack = answer.Checkpoints()
    stack.push(float("inf"))
    assert stack.lowest() == float("inf")
    stack.push(0.5)
    stack.push(float("inf"))
    stack.pop()
    assert (stack.top(), stack.lowest()) == (0.5, 0.5)


class Loss(float):
    work = 0

    def __lt__(self, other):
        Loss.work += 1
        return float(self) < float(other)

    def __le__(self, other):
        Loss.work += 1
        return float(self) <= float(other)

    def __gt__(self, other):
        Loss.work += 1
        return float(self) > float(other)


def test_each_operation_takes_constant_time(answer):
    Loss.work = 0
    stack = answer.Checkpoints()
    for n in range(300):
        stack.push(Loss(300 - n))
        stack.lowest()
    for _ in range(299):
        stack.pop()
        stack.lowest()
    assert Loss.work < 5 * 600
