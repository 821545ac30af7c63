import runpy
import sys
from dataclasses import FrozenInstanceError, replace

import pytest


@pytest.fixture
def ours(answer):
    return answer.Assumptions()


@pytest.mark.parametrize(("name", "value"), [
    ("requests a day", 60e6),
    ("requests/s, peak", 6_250 / 3),
    ("in flight at the deadline", 1_250 / 3),
    ("ranker cores busy at peak", 62.5),
    ("ranker replicas, 3 zones", 21),
    ("item scorings/s, peak", 3_125_000 / 3),
    ("cores to rank every item", 125_000),
    ("item vectors, GB", 0.512),
    ("exact scan, GB/s", 3_200 / 3),
    ("user features, GB", 20),
    ("item features, GB", 1),
    ("clicks/s, peak", 5_000 / 3),
    ("feature log, shown, TB/day", 0.48),
    ("feature log, all, TB/day", 12),
])
def test_the_figures_are_those_of_the_question_pages(answer, ours, name, value):
    assert answer.figures(ours)[name] == pytest.approx(value, rel=1e-13, abs=0)


def test_the_decisions_are_those_of_the_question_pages(answer, ours):
    found = {pair[0]: strain for pair, strain in answer.strains(ours).items()}
    assert found == pytest.approx({  # above 1: the simple option is too dear
        "rank all": 625, "exact scan": 32 / 9, "items in memory": 0.125,
        "log candidates": 12, "rank on request": 6,
    }, rel=1e-13)


def test_assumptions_and_limits_cannot_be_changed_by_accident(answer, ours):
    with pytest.raises(FrozenInstanceError):
        ours.users = 1
    with pytest.raises(FrozenInstanceError):
        answer.LIMITS.cores = 1


def test_a_small_catalogue_needs_no_retrieval(answer, ours):
    strains = answer.strains(replace(ours, catalogue=1_500))
    assert strains["rank all", "retrieve first"] < 1
    assert strains["exact scan", "approximate index"] < 1


def test_nightly_lists_cost_more_for_rare_visitors(answer, ours):
    rare = replace(ours, daily_share=0.03)
    assert answer.strains(rare)["rank on request", "nightly lists"] == pytest.approx(0.6)


def test_where_a_decision_flips_its_strain_is_one(answer, ours):
    turns = answer.flips(ours)
    assert sum(map(len, turns.values())) > 20
    for decision, values in turns.items():
        for name, value in values.items():
            there = answer.strains(replace(ours, **{name: value}))
            assert there[decision] == pytest.approx(1)


def test_an_assumption_without_effect_never_flips_a_decision(answer, ours):
    items = answer.flips(ours)["items in memory", "item store"]
    assert set(items) == {"catalogue", "item_bytes"}


def test_a_strain_that_falls_with_the_square_flips_too(answer, ours, monkeypatch):
    def strains(a, limits):
        return {"simple": (2e7 / a.users) ** 2}

    monkeypatch.setattr(answer, "strains", strains)
    assert answer.flips(ours) == {"simple": {"users": pytest.approx(2e7)}}


def test_other_limits_move_the_flip(answer, ours):
    wide = replace(answer.LIMITS, scan=3e12)
    pair = "exact scan", "approximate index"
    assert answer.strains(ours, wide)[pair] < 1
    assert answer.flips(ours, wide)[pair]["catalogue"] == pytest.approx(2.8125e6)


def test_twice_the_candidates_cost_twice_the_cores(answer, ours):
    more = answer.figures(replace(ours, candidates=1_000))
    assert more["ranker cores busy at peak"] == pytest.approx(125)


def test_utilisation_after_a_zone_is_lost(answer, ours):
    assert answer.busy(ours, 14 * 8) == pytest.approx(0.558, abs=1e-3)
    assert answer.busy(ours, 9 * 8) == pytest.approx(0.868, abs=1e-3)


def test_fewer_candidates_shed_less(answer, ours):
    cores = 21 * 8
    assert answer.shed(ours, 10, 500, cores) == pytest.approx(1 - 168 / 625)
    assert answer.shed(ours, 10, 200, cores) == pytest.approx(1 - 168 / 250)
    assert answer.shed(ours, 10, 50, cores) == 0


def test_a_canary_shows_a_fall_overall_but_not_in_a_slice(answer, ours):
    whole, part = (answer.fall_in_errors(ours, 0.01, p, 1, 0.1) for p in (1, 0.02))
    assert whole == pytest.approx(0.004 / (0.04 * 0.96 / 500_000) ** 0.5)
    assert part == pytest.approx(whole * 0.02 ** 0.5)
    assert answer.fall_in_errors(ours, 0.01, 1, 4, 0.1) == pytest.approx(2 * whole)


def test_arguments_change_assumptions_and_limits(answer, ours):
    assert answer.parse([]) == (ours, answer.LIMITS)
    theirs, limits = answer.parse(["daily_share=1", "scan=1e12"])
    assert (theirs.daily_share, limits.scan) == (1, 1e12)


@pytest.mark.parametrize("wrong", ["dayly=1", "users", "users=many", "users=0", "users=inf"])
def test_invalid_arguments_are_rejected(answer, wrong):
    with pytest.raises(ValueError):  # noqa: PT011
        answer.parse([wrong])


def test_the_table_has_a_column_for_each_set(answer, ours):
    lines = answer.table({"ours": (ours, answer.LIMITS), "theirs": answer.parse(["users=2e7"])})
    row = next(line for line in lines if line.startswith("requests/s, peak"))
    assert row.split()[-2:] == ["2,083", "4,167"]


def test_the_table_has_figures_a_blank_line_and_decisions(answer, ours):
    lines = answer.table({"ours": (ours, answer.LIMITS)})
    assert lines.index("") == 1 + len(answer.figures(ours))
    assert lines[-1].split() == "rank on request / nightly lists 6".split()
    assert lines.count("") == 1


def test_the_command_prints_ours_beside_theirs(answer, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["figures", "users=2e7", "scan=3e12"])
    runpy.run_path(answer.__file__, run_name="__main__")
    rows = capsys.readouterr().out.splitlines()
    assert rows[0].split() == ["ours", "theirs"]
    assert rows[1].split()[-2:] == ["60,000,000", "120,000,000"]
