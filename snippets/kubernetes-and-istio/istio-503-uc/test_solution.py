import random

import pytest


@pytest.mark.parametrize("rate", [0.05, 0.2, 1.0])
def test_against_simulation(answer, rate):
    rng = random.Random(0)
    n = 100_000
    gaps = [rng.expovariate(rate) for _ in range(n)]
    hit = sum(5 < gap <= 5.5 for gap in gaps) / n
    assert answer.race_share(rate, 5, 3_600, 0.5) == pytest.approx(hit, abs=0.002)


def test_shorter_proxy_timeout_removes_the_race(answer):
    assert answer.race_share(0.2, 5, 4, 0.001) == 0
    assert answer.race_share(0.2, 5, 5, 0.001) == 0
    assert answer.race_share(0.2, 5, 5.1, 0.001) > 0


def test_worst_for_gaps_near_the_timeout(answer):
    shares = {rate: answer.race_share(rate, 5, 3_600, 0.001) for rate in (0.01, 0.2, 5)}
    assert shares[0.2] > shares[0.01] and shares[0.2] > shares[5]
