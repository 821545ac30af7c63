import pytest


def test_replicas_by_hand(answer):
    """100 requests/s of 80 ms are 8 busy cores; at 50 % that is 16."""
    assert answer.replicas(100, 0.08, 4, 0.5) == 4
    assert answer.replicas(101, 0.08, 4, 0.5) == 5


def test_two_zones_must_carry_what_three_did(answer):
    one, three = (answer.replicas(2_083, 0.03, 8, 0.6, z) for z in (1, 3))
    assert three % 3 == 0
    assert three * 2 // 3 >= one


def test_one_core_agrees_with_the_simple_queue(answer):
    """M/M/1: P(wait > t) = rho exp(-(1 - rho) t / service)."""
    import math
    expected = math.log(0.5 / 0.01) * 1.0 / 0.5
    assert answer.wait_p99(1, 0.5, 1.0) == pytest.approx(expected)


def test_waiting_explodes_near_saturation_and_pooling_helps(answer):
    waits = [answer.wait_p99(8, u, 0.03) for u in (0.5, 0.7, 0.9, 0.99)]
    assert waits == sorted(waits)
    assert waits[-1] > 20 * waits[1]
    assert answer.wait_p99(32, 0.7, 0.03) < answer.wait_p99(8, 0.7, 0.03)


def test_a_full_replica_has_no_bounded_wait(answer):
    assert answer.wait_p99(8, 1.0, 0.03) == float("inf")
    assert answer.wait_p99(8, 1.2, 0.03) == float("inf")
    assert answer.wait_p99(8, 0.01, 0.03) == 0


def test_steady_load_sheds_nothing(answer):
    assert answer.shed_in_ramp(500, 500, 60, 180, 267, 0.6) == 0


def test_what_helps_in_a_ramp(answer):
    def shed(**plan):
        plan = {"start_up": 180, "capacity": 267, "target": 0.6} | plan
        return answer.shed_in_ramp(200, 2_083, 60, **plan)

    assert shed() > 0
    assert shed(start_up=40) < shed()
    assert shed(target=0.4) < shed()
    assert shed(metric="cpu") > shed()
    assert shed(floor=14) == 0
