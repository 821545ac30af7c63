import itertools
import random

import pytest


@pytest.mark.parametrize(("slo", "days", "minutes"), [(0.99, 30, 432), (0.999, 30, 43.2), (0.9999, 30, 4.32), (0.999, 28, 40.32), (1.0, 30, 0)])
def test_budget(answer, slo, days, minutes):
    assert answer.budget_minutes(slo, days) == pytest.approx(minutes)


@pytest.mark.parametrize("seed", range(20))
def test_the_same_as_adding_up_all_cases(answer, seed):
    rng = random.Random(seed)
    parts = [rng.random() for _ in range(rng.randint(1, 5))]
    every = some = 0.0
    for up in itertools.product((True, False), repeat=len(parts)):
        chance = 1.0
        for works, part in zip(up, parts, strict=True):
            chance *= part if works else 1 - part
        every += chance * all(up)
        some += chance * any(up)
    assert answer.all_needed(*parts) == pytest.approx(every)
    assert answer.one_suffices(*parts) == pytest.approx(some)


def test_requests_weigh_hours(answer):
    assert answer.lost_share([1, 3], {1: 1.0}) == 0.75
    assert answer.lost_share([1, 3], {0: 0.5, 1: 1.0}) == pytest.approx(3.5 / 4)
    assert answer.lost_share([5] * 720, {7: 0.5}) == pytest.approx(0.5 / 720)
    assert answer.lost_share([1], {}) == 0


def test_the_month_of_the_page(answer):
    assert len(answer.MONTH) == 720
    assert answer.lost_share(answer.MONTH, {12: 0.5}) == pytest.approx(10 * answer.lost_share(answer.MONTH, {3: 0.5}))
