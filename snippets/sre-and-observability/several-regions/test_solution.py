import pytest

TRAFFIC = {"a": 0.75, "b": 0.25}


def test_burn_rates(answer):
    rates, whole = answer.burn_rates(TRAFFIC, {"a": 0.001, "b": 0.041}, 0.999)
    assert rates == pytest.approx({"a": 1, "b": 41})
    assert whole == pytest.approx(0.75 * 1 + 0.25 * 41)


def test_busy_limit(answer):
    assert answer.busy_limit(TRAFFIC, "b") == pytest.approx(0.85 * 0.75)
    assert answer.busy_limit(TRAFFIC, "b", full=1.0) == pytest.approx(0.75)
    # a at 25 % would be full (100 %) when it carries four times its part
    assert answer.busy_limit(TRAFFIC, "a", full=1.0) == pytest.approx(0.25)


def test_exposure(answer):
    assert answer.exposure(TRAFFIC, [["a", "b"]], 60, 30) == pytest.approx(1.0)
    assert answer.exposure(TRAFFIC, [["b"], ["a"]], 60, 30) == pytest.approx(0.25)
    assert answer.exposure(TRAFFIC, [["b"], ["a"]], 60, 120) == pytest.approx(0.625)
    assert answer.exposure(TRAFFIC, [["b"], ["a"]], 60, 180) == pytest.approx(0.75)
