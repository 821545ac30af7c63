import math

import pytest


def test_one_minute_reaches_63_percent(answer):
    one, five, fifteen = answer.load_after(8, 60)
    assert one == pytest.approx(8 * (1 - math.exp(-1)))
    assert five == pytest.approx(8 * (1 - math.exp(-1 / 5)))
    assert fifteen == pytest.approx(8 * (1 - math.exp(-1 / 15)))


def test_steady_state_and_decay(answer):
    steady = answer.load_after(3, 36_000)
    assert steady == pytest.approx((3, 3, 3), rel=1e-6)
    assert answer.load_after(0, 60, steady)[0] == pytest.approx(3 / math.e)


def test_nothing_happens_in_no_time(answer):
    assert answer.load_after(5, 0, (1.0, 2.0, 3.0)) == (1.0, 2.0, 3.0)
