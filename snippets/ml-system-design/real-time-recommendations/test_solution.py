from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest


def test_peak_rate_by_hand(answer):
    f = answer.figures(answer.Assumptions())
    assert f["requests a day"] == 60_000_000
    assert f["requests/s, peak"] == pytest.approx(60e6 / 86_400 * 3)


def test_every_figure_by_hand(answer):
    a = answer.Assumptions(
        users=864_000, daily_share=0.5, requests_per_day=2, peak_to_mean=3, catalogue=1_000, dimension=7,
        candidates=50, shown=10, click_rate=0.1, features=11, user_bytes=20, item_bytes=30,
        ranking_cpu=0.04, deadline=0.2)
    assert answer.figures(a) == pytest.approx({
        "requests a day": 864_000,
        "requests/s, mean": 10,
        "requests/s, peak": 30,
        "in flight at the deadline": 6,
        "ranker cores busy at peak": 1.2,
        "item scorings/s, peak": 1_500,
        "item vectors, bytes": 28_000,
        "exact scan, bytes/s": 840_000,
        "exact scan, flop/s": 420_000,
        "user features, bytes": 17_280_000,
        "item features, bytes": 30_000,
        "impressions a day": 8_640_000,
        "clicks a day": 864_000,
        "feature log a day, shown items": 44 * 8_640_000,
        "feature log a day, candidates": 44 * 43_200_000,
        "scorings a day, nightly lists": 43_200_000,
        "scorings a day, on request": 43_200_000,
    })


def test_the_figures_that_the_design_rests_on(answer):
    f = answer.figures(answer.Assumptions())
    expected = {
        "in flight at the deadline": 417,
        "ranker cores busy at peak": 62.5,
        "item vectors, bytes": 512e6,
        "user features, bytes": 20e9,
        "item features, bytes": 1e9,
        "clicks a day": 48e6,
        "feature log a day, shown items": 480e9,
        "scorings a day, on request": 30e9,
    }
    assert {name: f[name] for name in expected} == pytest.approx(expected, rel=1e-3)


def test_assumptions_stay_as_they_are(answer):
    with pytest.raises(FrozenInstanceError):
        answer.Assumptions().users = 1


def test_littles_law(answer):
    a = replace(answer.Assumptions(), deadline=0.1)
    f = answer.figures(a)
    assert f["in flight at the deadline"] == pytest.approx(
        0.1 * f["requests/s, peak"])


def test_if_every_account_came_daily_rates_would_grow_and_memory_would_not(answer):
    a = answer.Assumptions()
    now = answer.figures(a)
    everybody = answer.figures(replace(a, daily_share=1))
    for name in "requests/s, peak", "ranker cores busy at peak":
        assert everybody[name] == pytest.approx(now[name] / 0.3)
    for name in "item vectors, bytes", "user features, bytes":
        assert everybody[name] == now[name]


def test_ten_million_daily_users_at_the_same_share_need_more_memory_too(answer):
    a = answer.Assumptions()
    now = answer.figures(a)
    grown = answer.figures(replace(a, users=a.users / 0.3))
    for name in "requests/s, peak", "user features, bytes", "scorings a day, nightly lists":
        assert grown[name] == pytest.approx(now[name] / 0.3)
    for name in "item vectors, bytes", "item features, bytes":
        assert grown[name] == now[name]


def unit(n, d, seed):
    x = np.random.default_rng(seed).normal(size=(n, d))
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def test_the_correction_gives_the_softmax_over_the_whole_catalogue(answer):
    """A batch in which items appear 6, 3 and 1 times, as in the data.

    Up to a constant, the corrected loss is the one with every item once.
    """
    counts = np.array([6, 3, 1])
    rows = np.repeat(np.arange(3), counts)
    log_q = np.log(counts / 10)
    gaps = []
    for seed in range(5):
        user, item = unit(10, 8, seed), unit(3, 8, seed + 50)
        found = answer.retrieval_loss(user, item[rows], log_q[rows])
        z = user @ item.T / 0.05
        full = np.log(np.exp(z).sum(axis=1)) - z[np.arange(10), rows]
        gaps.append(found - full.mean())
    assert gaps == pytest.approx([gaps[0]] * 5)


def test_without_the_correction_popular_items_are_pushed_down(answer):
    """One user vector and an item with 80 % of the clicks: its score should win."""
    user = np.tile([[1.0, 0.0]], (10, 1))
    rows = np.repeat([0, 1], [8, 2])

    def loss(advantage, log_q):
        item = np.array([[advantage, 0.0], [0.0, 0.0]])[rows]
        return answer.retrieval_loss(user, item, log_q[rows], temperature=1.0)

    grid = np.linspace(-3, 3, 601)
    plain = grid[np.argmin([loss(a, np.zeros(2)) for a in grid])]
    corrected = grid[np.argmin([loss(a, np.log([0.8, 0.2])) for a in grid])]
    assert plain == pytest.approx(0, abs=0.011)
    assert corrected == pytest.approx(np.log(4), abs=0.011)


def test_confident_towers_do_not_overflow_and_nothing_is_changed(answer):
    user, item, log_q = unit(4, 8, 0), unit(4, 8, 1), np.log(np.full(4, 1e-6))
    before = user.copy(), item.copy(), log_q.copy()
    assert np.isfinite(answer.retrieval_loss(user, item, log_q, temperature=1e-4))
    assert all((a == b).all() for a, b in zip((user, item, log_q), before))


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
