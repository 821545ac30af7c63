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
