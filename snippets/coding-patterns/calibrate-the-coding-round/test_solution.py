import math
import random
from itertools import product

import pytest


def test_at_least_agrees_with_all_outcomes(answer):
    for n in range(1, 5):
        for k in range(n + 2):
            expected = sum(
                0.7 ** sum(trials) * 0.3 ** (n - sum(trials)) for trials in product((0, 1), repeat=n) if sum(trials) >= k
            )
            assert answer.at_least(k, n, 0.7) == pytest.approx(expected)


def test_one_round_by_hand(answer):
    passed, precision, lost = answer.screen(0.3, 0.7, 0.8)
    assert passed == pytest.approx(0.21 + 0.14)
    assert precision == pytest.approx(0.6)
    assert lost == pytest.approx(0.3)


def test_requiring_both_rounds_trades_one_error_for_the_other(answer):
    _, precision_one, lost_one = answer.screen(0.3, 0.7, 0.8)
    _, precision_both, lost_both = answer.screen(0.3, 0.7, 0.8, k=2, n=2)
    assert precision_both > precision_one and lost_both > lost_one
    assert lost_both == pytest.approx(1 - 0.49)


def test_kappa(answer):
    assert answer.kappa([1, 0, 1, 0], [1, 0, 1, 0]) == 1
    assert answer.kappa([1, 1, 0, 0], [1, 0, 1, 0]) == 0
    # 80 of 100 agree; by chance 0.7 * 0.7 + 0.3 * 0.3 = 0.58
    first = [0] * 70 + [1] * 30
    second = [0] * 60 + [1] * 10 + [0] * 10 + [1] * 20
    assert answer.kappa(first, second) == pytest.approx((0.8 - 0.58) / 0.42)


@pytest.mark.parametrize("share", [0.2, 0.5])
def test_the_correlation_shrinks_as_in_a_simulation(answer, share):
    rng = random.Random(37)
    pairs = []
    for _ in range(15_000):
        score = rng.gauss(0, 1)
        pairs.append((score, 0.5 * score + 0.75**0.5 * rng.gauss(0, 1)))
    pairs.sort(reverse=True)
    passed = pairs[: int(share * len(pairs))]
    n = len(passed)
    mx, my = sum(x for x, _ in passed) / n, sum(y for _, y in passed) / n
    sxy = sum((x - mx) * (y - my) for x, y in passed)
    sxx, syy = sum((x - mx) ** 2 for x, _ in passed), sum((y - my) ** 2 for _, y in passed)
    assert answer.correlation_among_passed(0.5, share) == pytest.approx(sxy / (sxx * syy) ** 0.5, abs=0.04)
    assert answer.correlation_among_passed(0.5, share) < 0.4


@pytest.mark.parametrize("r", [0.5, 0.9, 1.0])
def test_the_better_half_in_closed_form(answer, r):
    variance = 1 - 2 / math.pi  # of the upper half of a normal distribution
    expected = r * math.sqrt(variance / (1 - r * r * (1 - variance)))
    assert answer.correlation_among_passed(r, 0.5) == pytest.approx(expected)
