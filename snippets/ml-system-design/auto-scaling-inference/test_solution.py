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
    assert answer.shed_in_ramp(15, 15, 60, 180, 10, 0.5) == 0


def test_what_helps_in_a_ramp(answer):
    def shed(**plan):
        plan = {"start_up": 180, "capacity": 267, "target": 0.6} | plan
        return answer.shed_in_ramp(200, 2_083, 60, **plan)

    assert shed() > 0
    assert shed(start_up=40) < shed()
    assert shed(target=0.4) < shed()
    assert shed(metric="cpu") > shed()
    assert shed(floor=14) == 0
    assert shed() == shed(age=30, period=15)


def test_a_reserve_for_a_zone_by_hand(answer):
    """13.02 of 8 cores at 60 % are 14; two zones of 7, so 3 x 7."""
    assert answer.replicas(2_083, 0.03, 8, 0.6) == 14
    assert answer.replicas(2_083, 0.03, 8, 0.6, zones=3) == 21
    assert answer.replicas(1, 0.03, 8, 0.6, zones=3) == 3


def test_the_rule_of_the_scaler_by_hand(answer):
    assert answer.hpa(10, 60, 4) == 15
    assert answer.hpa(14, 60, 4) == 14      # 7 % above the target
    assert answer.hpa(20, 60, 4) == 15
    assert answer.hpa(16, 60, 4) == 16      # 6 % below
    assert answer.hpa(14, 60, 4, tolerance=0) == 15
    assert answer.hpa(2, 6, 2, tolerance=0.5) == 2  # just within the tolerance


def test_the_target_must_allow_for_the_tolerance(answer):
    busy = 2_083 * 0.03
    assert answer.hpa(1, busy, 3.2) == 20
    assert answer.fewest_left_standing(busy, 3.2) == 18
    assert answer.fewest_left_standing(busy, 2.8) == 21
    assert answer.hpa(1, busy, 2.8) == 23
    assert answer.fewest_left_standing(1, 2.8) == 1


def test_with_a_target_of_2_8_a_zone_may_fail_at_any_load(answer):
    """From the minimum of 6 up: with the fullest zone gone, the rest stay below 70 %."""
    for busy in range(1, 125):
        n = max(6, answer.fewest_left_standing(busy, 2.8))
        rest = n - -(-n // 3)
        assert busy / (rest * 8) < 0.70


def test_waiting_scales_with_the_service_time(answer):
    assert answer.wait_p99(8, 0.6, 0.06) == pytest.approx(
        2 * answer.wait_p99(8, 0.6, 0.03))


def test_a_jump_by_hand(answer):
    """From 1 to 4 replicas' worth at t = 1; the order, seen at t = 4
    and placed for 4 replicas, is ready at t = 14: 13 s at 3 missing."""
    share = answer.shed_in_ramp(10, 40, 1, start_up=10, capacity=10,
                                target=1.0, age=0, period=4)
    assert share == pytest.approx(13 * 30 / (10 + 1_200 * 40))


def test_cpu_never_asks_for_more_than_the_ready_can_burn(answer):
    """A target of 50 %: from 1 to 2 at t = 14, and only then to 4 at 26."""
    share = answer.shed_in_ramp(5, 40, 1, start_up=10, capacity=10,
                                target=0.5, metric="cpu", age=0, period=4)
    assert share == pytest.approx((13 * 30 + 12 * 20) / (5 + 1_200 * 40))


def test_the_trace_shows_when_replicas_are_ready(answer):
    """The order of t = 4 serves from t = 14 on, and not a second sooner."""
    trace = answer.ramp_trace(10, 40, 1, start_up=10, capacity=10,
                              target=1.0, age=0, period=4)
    assert len(trace) == 1 + 1_200
    assert trace[0] == (10, 10) and trace[1] == (40, 10)
    assert [capacity for _, capacity in trace[13:15]] == [10, 40]
