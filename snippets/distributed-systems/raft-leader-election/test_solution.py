from random import Random

import pytest


def test_equal_timeouts_never_elect(answer):
    assert answer.election(Random(3), 0, limit=3000) is None
    assert answer.elections(Random(3), 0, 2, limit=3000) is None


@pytest.mark.parametrize("nodes, voters", [(3, 1), (4, 2), (5, 2), (6, 3)])
def test_no_leader_without_a_majority_of_all_nodes(answer, nodes, voters):
    for seed in range(20):
        assert answer.election(Random(seed), 300, voters=voters, nodes=nodes, limit=3000) is None


@pytest.mark.parametrize("nodes, voters", [(3, 2), (4, 3), (5, 3), (5, 5), (7, 4)])
def test_a_bare_majority_is_enough(answer, nodes, voters):
    for seed in range(20):
        assert answer.election(Random(seed), 300, voters=voters, nodes=nodes) is not None


def test_with_a_wide_spread_the_first_timeout_wins(answer):
    """The smallest of four uniform draws is a fifth of the spread on average; two messages of 10 ms follow."""
    waits, split = answer.elections(Random(7), 10_000, 1500, limit=100_000)
    assert split < 0.02
    assert sum(waits) / len(waits) == pytest.approx(150 + 10_000 / 5 + 20, rel=0.05)


def test_nobody_leads_before_a_timeout_and_a_round_trip(answer):
    waits, _ = answer.elections(Random(5), 150, 500)
    assert waits == sorted(waits)
    assert 160 <= waits[0] < 180


def test_the_term_counts_failed_attempts(answer):
    """A leader of term 1 needs no second timeout, one of term 2 comes after a whole further one."""
    for seed in range(300):
        wait, term = answer.election(Random(seed), 20)
        assert 150 * term < wait <= (150 + 20) * term + 30 * term


def test_closer_timeouts_split_more_votes(answer):
    shares = [answer.elections(Random(11), spread, 400)[1] for spread in (15, 50, 150, 600)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.6 and shares[-1] < 0.05


def test_the_outage_moves_with_the_lowest_timeout(answer):
    early, late = (answer.elections(Random(2), 150, 300, low=low)[0] for low in (150, 1000))
    assert late[150] - early[150] == pytest.approx(850, abs=40)
