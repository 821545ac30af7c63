import random

import pytest


def test_the_example_on_the_whiteboard(answer):
    assert answer.plan(10, 16, 64) == (29, 19)


def test_nothing_is_promised_that_a_node_lacks(answer):
    rng = random.Random(0)
    for _ in range(500):
        nodes, cores, memory = rng.randint(1, 200), rng.randint(8, 128), rng.randint(32, 1_024)
        per_executor = rng.randint(1, 6)
        executors, heap = answer.plan(nodes, cores, memory, per_executor)
        on_a_node = (executors + 1) / nodes
        assert on_a_node == int(on_a_node) >= 1
        assert on_a_node * per_executor <= cores - 1
        assert on_a_node * heap * 1.1 <= memory - 1 + 1e-9


def test_the_heap_is_the_largest_whole_number_that_fits(answer):
    for memory in range(32, 512):
        executors, heap = answer.plan(1, 16, memory)
        assert (executors + 1) * (heap + 1) * 1.1 > memory - 1


def test_more_cores_share_the_same_memory(answer):
    assert answer.task_memory(19, 5) == pytest.approx(2_298.72)
    assert 5 * answer.task_memory(19, 5) == pytest.approx(answer.task_memory(19, 1))
