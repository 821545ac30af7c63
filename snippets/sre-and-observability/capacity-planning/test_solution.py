import pytest


@pytest.mark.parametrize("utilisation", [0.1, 0.5, 0.8, 0.95])
@pytest.mark.parametrize("servers", [1, 2, 5, 32])
def test_agrees_with_the_balance_equations(answer, utilisation, servers):
    """Solve the chain of queue lengths numerically, far beyond where it matters."""
    load, weight, weights = utilisation * servers, 1.0, [1.0]
    for length in range(1, servers + 2000):
        weight *= load / min(length, servers)
        weights.append(weight)
    waiting = sum(max(n - servers, 0) * w for n, w in enumerate(weights)) / sum(weights)
    assert answer.mean_wait(utilisation, servers) == pytest.approx(waiting / load, rel=1e-6)


def test_one_server_is_the_textbook_formula(answer):
    for utilisation in (0.0, 0.5, 0.9):
        assert answer.mean_wait(utilisation, 1) == pytest.approx(utilisation / (1 - utilisation))


@pytest.mark.parametrize("utilisation", [1.0, 1.2, -0.1])
def test_no_steady_state(answer, utilisation):
    with pytest.raises(ValueError, match="queue"):
        answer.mean_wait(utilisation, 4)


@pytest.mark.parametrize("zones", [1, 2, 3, 5])
@pytest.mark.parametrize("peak", [1, 700, 2999, 3000, 10**9])
def test_enough_without_a_zone_and_not_a_replica_per_zone_too_many(answer, peak, zones):
    count = answer.replicas(peak, 50, 0.6, zones)
    assert count % zones == 0
    left = count - count // zones if zones > 1 else count
    assert left * 30 >= peak
    fewer = count - zones
    assert (fewer - fewer // zones if zones > 1 else fewer) * 30 < peak


def test_the_numbers_of_the_page(answer):
    assert answer.replicas(3000, 50, 0.6, 1) == 100
    assert answer.replicas(3000, 50, 0.6, 3) == 150
    assert answer.replicas(3000, 50, 0.6, 2) == 200
    assert answer.replicas(4500, 50, 0.6, 3) == 225
    assert answer.months_left(3000, 4500, 0.05) == 9
    assert answer.months_left(3000, 4500, 0.07) == 6


def test_exactly_at_the_limit_still_fits(answer):
    assert answer.months_left(100, 100, 0.1) == 1
    assert answer.months_left(101, 100, 0.1) == 0


@pytest.mark.parametrize("servers, utilisation", [(1, 0.5), (4, 0.8), (32, 0.9)])
def test_the_simulation_agrees_with_the_formula(answer, servers, utilisation):
    waits = answer.simulated_waits(utilisation, servers)
    assert sum(waits) / len(waits) == pytest.approx(answer.mean_wait(utilisation, servers), rel=0.12)


@pytest.mark.parametrize("group", [2, 5])
def test_groups_wait_for_each_other(answer, group):
    """One server, groups of g: the mean wait grows by (g - 1) / 2 services, divided by what is idle."""
    waits = answer.simulated_waits(0.5, 1, group, count=60_000)
    assert len(waits) >= 60_000 and waits == sorted(waits)
    assert sum(waits) / len(waits) == pytest.approx((0.5 + (group - 1) / 2) / 0.5, rel=0.08)
