import pytest


@pytest.mark.parametrize(
    "status, ms, expected",
    [(200, 120, True), (200, 300, True), (200, 301, False),
     (500, 20, False), (503, 20, False), (504, 5000, False),
     (400, 20, None), (404, 20, None), (429, 2, False),
     (499, 1200, False), (499, 300, None), (499, 40, None)],
)
def test_good(answer, status, ms, expected):
    assert answer.good(status, ms) is expected
    assert answer.good_by_model(status, ms, fallback=False) is expected


@pytest.mark.parametrize(
    "status, ms, expected",
    [(200, 20, False), (200, 400, False), (500, 20, False), (400, 20, None)],
)
def test_fallback_is_bad_but_stays_out_if_not_valid(answer, status, ms,
                                                    expected):
    assert answer.good_by_model(status, ms, fallback=True) is expected


def test_budget(answer):
    assert answer.budget(0.999, 1_000_000) == pytest.approx(1000)


def test_a_full_outage_of_the_budget_minutes_spends_it_all(answer):
    minutes = 28 * 1440 * 0.001
    assert answer.spent(0.999, 1e6, 28, [(minutes, 1, 1)]) == [
        pytest.approx(1)
    ]


def test_quiet_hours_cost_less(answer):
    noon, night = answer.spent(0.99, 1e6, 28, [(9, 1, 2), (9, 1, 0.5)])
    assert noon == pytest.approx(4 * night)
