import random

import pytest


@pytest.mark.parametrize("rate, nodes", [(0, 3), (35, 3), (70, 3), (71, 6), (400, 18)])
def test_nodes(answer, rate, nodes):
    assert answer.nodes_needed(rate, 50) == nodes


def test_one_zone_may_be_lost(answer):
    for rate in range(1, 1000, 7):
        nodes = answer.nodes_needed(rate, 50)
        assert rate <= (nodes - nodes // 3) * 50 * 0.7 + 1e-9


def simulate(work, every, restart, per_hour, rng):
    done = clock = 0.0
    while done < work:
        failure = rng.expovariate(per_hour)
        if failure < every:
            clock += failure + restart
        else:
            clock += every
            done += every
    return clock


@pytest.mark.parametrize("every, restart", [(10, 0.1), (0.5, 0.1), (5, 4.0)])
def test_spot_agrees_with_a_simulation(answer, every, restart):
    rng = random.Random(1)
    runs = [simulate(10, every, restart, 0.05, rng) for _ in range(20_000)]
    assert answer.spot_hours(10, every, restart, 0.05) == pytest.approx(sum(runs) / len(runs), rel=0.02)


def test_spot_without_interruptions(answer):
    assert answer.spot_hours(10, 1, 0.1, 1e-9) == pytest.approx(10)
