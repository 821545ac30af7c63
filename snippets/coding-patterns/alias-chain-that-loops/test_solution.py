import tracemalloc

import pytest


class Alias:
    __slots__ = ("name", "_next")  # no room for a mark
    steps = 0

    def __init__(self, name="model"):
        self.name = name
        self._next = None

    @property
    def next(self):
        Alias.steps += 1
        return self._next

    @next.setter
    def next(self, node):
        raise AssertionError("the chain belongs to the caller")

    def __eq__(self, other):
        return isinstance(other, Alias) and self.name == other.name

    def __hash__(self):
        raise AssertionError("a set or a dictionary of nodes needs memory for the whole chain")


def chain(tail, loop):
    """A chain of `tail` nodes that runs into a loop of `loop` nodes; 0 for none."""
    nodes = [Alias() for _ in range(tail + loop)]
    for node, following in zip(nodes, nodes[1:]):
        node._next = following
    if loop:
        nodes[-1]._next = nodes[tail]
    return nodes


def test_no_chain(answer):
    assert answer.loop_start(None) is None


@pytest.mark.parametrize("tail", range(1, 12))
def test_a_chain_that_ends(answer, tail):
    assert answer.loop_start(chain(tail, 0)[0]) is None


@pytest.mark.parametrize("tail", range(9))
@pytest.mark.parametrize("loop", range(1, 9))
def test_every_shape(answer, tail, loop):
    nodes = chain(tail, loop)
    assert answer.loop_start(nodes[0]) is nodes[tail]


def test_equal_names_are_no_loop(answer):
    nodes = chain(4, 0)
    for node in nodes:
        node.name = "same"
    assert answer.loop_start(nodes[0]) is None


def test_the_work_grows_with_the_chain(answer):
    nodes = chain(500, 300)
    Alias.steps = 0
    assert answer.loop_start(nodes[0]) is nodes[500]
    assert Alias.steps < 10 * 800


def test_constant_memory(answer):
    nodes = chain(1_000, 500)
    tracemalloc.start()
    try:
        assert answer.loop_start(nodes[0]) is nodes[1_000]
        assert tracemalloc.get_traced_memory()[1] < 8_000  # bytes; a set of 1,500 numbers takes more than 60,000
    finally:
        tracemalloc.stop()


def test_a_long_chain(answer):
    nodes = chain(1_200, 0)  # more calls than Python allows
    assert answer.loop_start(nodes[0]) is None
