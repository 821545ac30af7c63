from math import log, log2
from random import Random

import pytest


class Next:
    """Tells node 0, 1, 2, ... in turn, so that no message is wasted."""

    def __init__(self):
        self.told = -1

    def randrange(self, nodes):
        self.told += 1
        return self.told % nodes


def test_one_node_needs_no_round(answer):
    assert answer.rounds(1, 3, Random(0)) == 0


@pytest.mark.parametrize(("nodes", "fanout", "expected"), [(2, 1, 2), (8, 1, 4), (13, 3, 3)])
def test_by_hand_without_wasted_messages(answer, nodes, fanout, expected):
    """One peer a round: after k rounds 2^k - 1 messages were sent, and the first went to node 0 itself."""
    assert answer.rounds(nodes, fanout, Next()) == expected


@pytest.mark.parametrize("fanout", [1, 3])
@pytest.mark.parametrize("nodes", [2, 10, 300])
def test_knowledge_grows_at_most_by_the_factor_of_fanout_plus_one(answer, nodes, fanout):
    rng = Random(1)
    assert all((fanout + 1) ** answer.rounds(nodes, fanout, rng) >= nodes for _ in range(8))


def test_two_nodes_wait_for_a_coin(answer):
    """With two nodes and one message a round, the count is geometric with a mean of 2."""
    rng = Random(2)
    counts = [answer.rounds(2, 1, rng) for _ in range(4_000)]
    assert sum(counts) / 4_000 == pytest.approx(2, abs=0.1)
    assert counts.count(1) / 4_000 == pytest.approx(1 / 2, abs=0.03)


def test_mean_is_about_log2_n_plus_ln_n(answer):
    """The known limit for pushing a rumour to one peer a round, up to a constant."""
    rng = Random(3)
    mean = sum(answer.rounds(1_000, 1, rng) for _ in range(15)) / 15
    assert mean == pytest.approx(log2(1_000) + log(1_000), abs=2.5)
