import random

import pytest


@pytest.mark.parametrize("zones", [1, 2, 3, 5])
def test_crossings_agree_with_a_simulation(answer, zones):
    rng = random.Random(zones)
    hops, runs, crossed = 4, 5_000, 0
    for _ in range(runs):
        here = rng.randrange(zones)
        for _ in range(hops):
            there = rng.randrange(zones)
            crossed += there != here
            here = there
    assert answer.crossing_share(zones, hops) == pytest.approx(crossed / runs, abs=0.06)


@pytest.mark.parametrize("local", [True, False])
def test_every_request_is_served(answer, local):
    clients, pods = [500, 300, 100], [6, 2, 10]
    loads = answer.load_per_pod(clients, pods, local)
    assert sum(load * count for load, count in zip(loads, pods)) == pytest.approx(900)


def test_local_traffic_follows_the_clients(answer):
    assert answer.load_per_pod([500, 100], [5, 5], local=True) == [100, 20]
    assert answer.load_per_pod([500, 100], [5, 5], local=False) == [60, 60]


def test_monthly_cost(answer):
    assert answer.monthly_cost(1, 0.02) == pytest.approx(600)
    assert answer.monthly_cost(0, 5) == 0
