import numpy as np
import pytest


@pytest.mark.parametrize("ratio", [1.5, 3.0])
def test_the_day_has_the_mean_and_the_peak(answer, ratio):
    rates = answer.daily_rates(700, ratio)
    assert rates.mean() == pytest.approx(700)
    assert rates.max() == pytest.approx(700 * ratio)
    assert len(rates) == 1_440


def test_the_day_is_a_circle_with_its_peak_in_the_first_minute(answer):
    rates = answer.daily_rates(700, 3)
    assert rates.argmax() == 0 and rates.argmin() == 720
    assert rates[1:] == pytest.approx(rates[:0:-1])


def test_replicas_survive_the_loss_of_a_zone(answer):
    rates = answer.daily_rates(700, 3)
    n = answer.replicas(rates, 0.03, 8, 0.6)
    assert n.min() == 6
    assert (n % 3 == 0).all()
    assert (n * 2 / 3 * 8 * 0.6 >= rates * 0.03 - 1e-9).all()


@pytest.mark.parametrize("discount", [0.1, 0.3, 0.5, 0.7])
def test_no_other_commitment_is_cheaper(answer, discount):
    demand = np.random.default_rng(0).integers(3, 22, 500)
    best = answer.commitment_cost(
        demand, answer.best_commitment(demand, discount), discount)
    others = [answer.commitment_cost(demand, level, discount)
              for level in range(25)]
    assert best == pytest.approx(min(others))


def test_a_constant_load_is_committed_whole(answer):
    demand = np.full(100, 7)
    assert answer.best_commitment(demand, 0.2) == 7
    assert answer.commitment_cost(demand, 7, 0.2) == pytest.approx(5.6)


def test_too_much_commitment_costs_more_than_none(answer):
    demand = np.array([2] * 90 + [20] * 10)
    none = answer.commitment_cost(demand, 0, 0.3)
    assert answer.commitment_cost(demand, 20, 0.3) > none


def test_replicas_by_hand(answer):
    """2,083/s of 30 ms need 14 of 8 cores at 60 %; three zones of 7."""
    rates = np.array([0.0, 694.4, 2_083.3])
    assert answer.replicas(rates, 0.03, 8, 0.6).tolist() == [6, 9, 21]


def test_a_commitment_is_paid_when_idle(answer):
    demand = np.array([0.0, 4.0])
    assert answer.commitment_cost(demand, 2, 0.5) == pytest.approx(1 + 1)


def test_cost_of_a_request_agrees_with_the_core_hours_of_a_day(answer):
    """500, 1,856 and 4,032 core-hours for 60 million requests."""
    hours = [value * 60e6 / 3.6e6 for value in answer.core_ms_per_request(60e6)]
    assert hours == pytest.approx([500, 1_856, 4_032], abs=1)


def test_with_little_traffic_the_minimum_of_six_replicas_is_the_cost(answer):
    work, scaled, fixed = answer.core_ms_per_request(1e6)
    assert scaled == fixed == pytest.approx(6 * 8 * 86_400 / 1e6 * 1_000)
    assert work == pytest.approx(30)


def test_with_much_traffic_the_cost_nears_its_factors(answer):
    """1/0.6 for queueing, 1.5 for a zone, and 3 more for a fixed fleet."""
    work, scaled, fixed = answer.core_ms_per_request(60e9)
    assert scaled / work == pytest.approx(2.5, rel=0.01)
    assert fixed / work == pytest.approx(7.5, rel=0.01)
