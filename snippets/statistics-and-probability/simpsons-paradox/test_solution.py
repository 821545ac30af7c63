import pytest

CASES = {"A": {"easy": 900, "hard": 100}, "B": {"easy": 100, "hard": 900}}
SOLVED = {"A": {"easy": 810, "hard": 50}, "B": {"easy": 95, "hard": 540}}


def test_an_equal_mix_reverses_the_comparison(answer):
    rates = answer.standardised(CASES, SOLVED, {"easy": 0.5, "hard": 0.5})
    assert rates == {"A": pytest.approx(0.70), "B": pytest.approx(0.775)}


def test_a_groups_own_mix_gives_its_raw_rate(answer):
    rates = answer.standardised(CASES, SOLVED, {"easy": 0.9, "hard": 0.1})
    assert rates["A"] == pytest.approx(0.86)


@pytest.mark.parametrize("easy", [0.0, 0.2, 0.9, 1.0])
def test_better_in_every_stratum_is_better_in_every_common_mix(answer, easy):
    rates = answer.standardised(CASES, SOLVED, {"easy": easy, "hard": 1 - easy})
    assert rates["B"] > rates["A"]


def test_the_parts_add_up_to_the_change(answer):
    before = {"desktop": (0.7, 0.050), "mobile": (0.3, 0.020)}
    after = {"desktop": (0.4, 0.055), "mobile": (0.6, 0.022)}
    within, mix = answer.explain_change(before, after)
    assert within == pytest.approx(0.0041)
    assert within + mix == pytest.approx(0.0352 - 0.041)


def test_without_a_mix_shift_everything_is_within(answer):
    before, after = {"x": (1.0, 0.1)}, {"x": (1.0, 0.3)}
    assert answer.explain_change(before, after) == (pytest.approx(0.2), 0)


def test_the_split_depends_on_the_reference_but_its_sum_does_not(answer):
    before = {"desktop": (0.7, 0.050), "mobile": (0.3, 0.020)}
    after = {"desktop": (0.4, 0.055), "mobile": (0.6, 0.022)}
    within, mix = answer.explain_change(before, after)
    back_within, back_mix = answer.explain_change(after, before)
    assert (within, mix) == (pytest.approx(0.0041), pytest.approx(-0.0099))
    assert (-back_within, -back_mix) == (pytest.approx(0.0032), pytest.approx(-0.0090))


def test_the_callers_counts_stay_as_they_are(answer):
    cases = {group: dict(counts) for group, counts in CASES.items()}
    solved = {group: dict(counts) for group, counts in SOLVED.items()}
    mix = {"easy": 0.5, "hard": 0.5}
    answer.standardised(cases, solved, mix)
    assert (cases, solved, mix) == (CASES, SOLVED, {"easy": 0.5, "hard": 0.5})
