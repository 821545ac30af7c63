import random

import pytest


def test_rates_by_hand(answer):
    assert answer.polls_a_second(1e6, 5) == 200_000
    assert answer.admitted_a_second(5_000, 180) == pytest.approx(27.8, abs=0.03)
    assert answer.last_admitted(20_000, 5_000, 180) == pytest.approx(540)


def test_nobody_is_lost_and_no_seat_is_sold_twice(answer):
    history = answer.sale(50_000, 5_000, 180, 2.5, 7_200)
    assert max(inside for inside, _ in history) <= 5_000 + 1e-6
    sold = [seats for _, seats in history]
    assert sold == sorted(sold)
    assert sold[-1] == pytest.approx(50_000, rel=1e-3) and sold[-1] <= 50_000 + 1e-6


def test_while_the_room_is_full_seats_sell_at_a_steady_rate(answer):
    history = answer.sale(50_000, 5_000, 180, 2.5, 600)
    assert history[301][1] - history[300][1] == pytest.approx(5_000 / 180 * 2.5)
    assert history[500][0] == pytest.approx(5_000)
    assert history[560][0] < 5_000


def test_the_flow_agrees_with_single_people(answer):
    import heapq
    rng, buyers = random.Random(0), 4_000
    leaves = [rng.expovariate(1 / 180) for _ in range(1_000)]
    heapq.heapify(leaves)
    entered, out = 1_000, []
    while leaves:
        now = heapq.heappop(leaves)
        out.append(now)
        if entered < buyers:
            entered += 1
            heapq.heappush(leaves, now + rng.expovariate(1 / 180))
    history = answer.sale(10_000, 1_000, 180, 2.5, 2_000)
    for second in (200, 500, 900):
        assert history[second][1] / 2.5 == pytest.approx(sum(t <= second for t in out), rel=0.07)
