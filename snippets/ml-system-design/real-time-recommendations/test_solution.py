from dataclasses import replace

import pytest


def test_peak_rate_by_hand(answer):
    f = answer.figures(answer.Assumptions())
    assert f["requests a day"] == 60_000_000
    assert f["requests/s, peak"] == pytest.approx(60e6 / 86_400 * 3)


def test_littles_law(answer):
    a = replace(answer.Assumptions(), deadline=0.1)
    f = answer.figures(a)
    assert f["in flight at the deadline"] == pytest.approx(
        0.1 * f["requests/s, peak"])


def test_more_daily_users_raise_rates_and_no_memory(answer):
    a = answer.Assumptions()
    now = answer.figures(a)
    everybody = answer.figures(replace(a, daily_share=1))
    for name in "requests/s, peak", "ranker cores busy at peak":
        assert everybody[name] == pytest.approx(now[name] / 0.3)
    for name in "item vectors, bytes", "user features, bytes":
        assert everybody[name] == now[name]


def test_vectors_fit_in_memory_but_scans_do_not_fit_the_bus(answer):
    f = answer.figures(answer.Assumptions())
    assert f["item vectors, bytes"] == 512_000_000
    assert f["exact scan, bytes/s"] > 1e12
    assert f["exact scan, flop/s"] == pytest.approx(
        f["requests/s, peak"] * 1_000_000 * 128 * 2)


def test_logging_all_candidates_costs_25_times_as_much(answer):
    f = answer.figures(answer.Assumptions())
    assert f["feature log a day, candidates"] == pytest.approx(
        25 * f["feature log a day, shown items"])


@pytest.mark.parametrize(("daily_share", "ratio"), [(0.3, 6), (0.03, 0.6)])
def test_nightly_lists_cost_less_unless_people_come_rarely(
        answer, daily_share, ratio):
    f = answer.figures(replace(answer.Assumptions(), daily_share=daily_share))
    assert f["scorings a day, on request"] == pytest.approx(
        ratio * f["scorings a day, nightly lists"])


@pytest.mark.parametrize(("name", "expected"), [
    ("ranker cores busy at peak", 62.5),
    ("item scorings/s, peak", 1_041_667),
    ("user features, bytes", 20e9),
    ("item features, bytes", 1e9),
    ("impressions a day", 1.2e9),
    ("clicks a day", 48e6),
    ("feature log a day, shown items", 0.48e12),
    ("scorings a day, on request", 30e9),
])
def test_the_table_by_hand(answer, name, expected):
    f = answer.figures(answer.Assumptions())
    assert f[name] == pytest.approx(expected, rel=1e-6)
