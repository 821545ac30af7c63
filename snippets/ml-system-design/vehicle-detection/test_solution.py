from math import exp

import pytest


def test_stopping_distance_against_simulation(answer):
    for speed in (5.0, 13.9, 36.1):
        v, x, dt = speed, speed * 0.3, 1e-4
        while v > 0:
            x += v * dt
            v -= 6.0 * dt
        assert answer.stopping_distance(speed, 0.3) == pytest.approx(x, rel=1e-3)
    assert answer.stopping_distance(0, 0.3) == 0


def test_distance_doubles_more_than_twice_with_speed(answer):
    assert answer.stopping_distance(30, 0.3) > 3 * answer.stopping_distance(15, 0.3)


def test_pixels(answer):
    assert answer.pixels(1.7, 100, 2_000) == pytest.approx(34)
    assert answer.pixels(1.7, 50, 2_000) == 2 * answer.pixels(1.7, 100, 2_000)


def test_camera_rate(answer):
    assert answer.camera_bytes_per_second(8, 3_840, 2_160, 12, 30) == pytest.approx(2.986e9, rel=1e-3)


@pytest.mark.parametrize("rate", [1e-6, 1e-3])
def test_rule_of_three(answer, rate):
    km = answer.units_without_event(rate)
    assert km == pytest.approx(3 / rate, rel=0.01)
    assert exp(-rate * km) == pytest.approx(0.05)
