"""Each check holds for the repaired code and fails on the code under review."""

import importlib.util
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")  # the notebook's t-test of no sessions
DAYS = [pd.Timestamp(2026, 3, 2) + pd.Timedelta(days=i) for i in range(14)]
START, END = DAYS[0], DAYS[-1]


def users(groups, assigned=START):
    frame = pd.DataFrame({"user_id": np.arange(len(groups)) * 7 + 3, "group": list(groups)})
    return frame.assign(assigned=assigned)


def sessions(rows):
    frame = pd.DataFrame(rows, columns=["user_id", "at", "paid"])
    return frame.astype({"user_id": "int64", "at": "datetime64[ns]", "paid": bool})


def day(n):
    return START + pd.Timedelta(days=n, hours=1)


def experiment(rate_a, rate_b, n=200, seed=0, active_b=1.0):
    """A user comes one to nine times; heavy users pay more rarely."""
    rng = np.random.default_rng(seed)
    people, rows = users("AB" * n), []
    for user, group in people[["user_id", "group"]].itertuples(index=False):
        rate = rate_a if group == "A" else rate_b
        if group == "B" and rng.random() > active_b:
            continue
        visits = rng.choice([1, 9])
        pays = rng.random() < rate
        rows += [(user, day(int(rng.integers(0, 12))), pays and i == 0) for i in range(visits)]
    return people, sessions(rows)


# --8<-- [start:checks]
def a_user_counts_once(code):
    people = users("ABAB")
    rows = [(3, day(1), True)] + [(3, day(2), False)] * 8 + [(10, day(1), True)]
    report = code.analyse(people, sessions(rows), END)
    assert report["users"] == {"A": 2, "B": 2}
    assert report["difference"] == 0


def users_who_never_came_back_count(code):
    people, rows = users("AABB"), [(3, day(1), True), (10, day(1), False), (17, day(1), True)]
    report = code.analyse(people, sessions(rows), END)
    assert report["users"]["B"] == 2 and report["difference"] == 0


def payments_before_the_assignment_do_not_count(code):
    people = users("AB", assigned=day(5))
    report = code.analyse(people, sessions([(3, day(1), True), (3, day(6), False), (10, day(6), False)]), END)
    assert report["difference"] == 0


def an_early_lead_does_not_decide(code):
    people, rows = users("AB" * 60), []
    for i, user in enumerate(people["user_id"]):
        rows.append((user, day(1), i % 2 == 1 and i < 60))
        rows.append((user, day(10), i % 2 == 0 and i < 60))
    assert code.decide(people, sessions(rows), DAYS) == ("no difference", END)


def a_split_of_three_to_one_decides_nothing(code):
    people = users("AAAB" * 50)
    rows = [(user, day(1), group == "B") for user, group in people[["user_id", "group"]].itertuples(index=False)]
    assert code.decide(people, sessions(rows), DAYS)[0] == "broken split"
# --8<-- [end:checks]


CHECKS = [a_user_counts_once, users_who_never_came_back_count, payments_before_the_assignment_do_not_count,
          an_early_lead_does_not_decide, a_split_of_three_to_one_decides_nothing]


@pytest.fixture
def starter():
    path = Path(__file__).parent / "starter.py"
    spec = importlib.util.spec_from_file_location("reviewed", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("check", CHECKS)
def test_repaired(answer, check):
    check(answer)


@pytest.mark.parametrize("check", CHECKS)
def test_the_defect_is_real(starter, check):
    with pytest.raises(AssertionError):
        check(starter)


def test_the_interval_comes_from_users_and_not_from_sessions(answer):
    people, visits = experiment(0.3, 0.5, n=60, seed=3)
    payers = set(visits.loc[visits["paid"], "user_id"])
    rate = people["user_id"].isin(payers).groupby(people["group"]).mean()
    half = 1.96 * np.sqrt((rate * (1 - rate) / 60).sum())
    low, high = answer.analyse(people, visits, END)["interval"]
    assert (low, high) == pytest.approx((rate["B"] - rate["A"] - half, rate["B"] - rate["A"] + half), abs=1e-4)


def test_the_numbers_of_a_small_experiment(answer):
    people = users("AAAABBBB")
    rows = [(3, day(1), True), (31, day(1), True), (38, day(2), True), (45, day(3), True)]
    report = answer.analyse(people, sessions(rows), END)
    assert report["difference"] == pytest.approx(0.75 - 0.25)
    half = 1.96 * np.sqrt(2 * 0.25 * 0.75 / 4)
    assert report["interval"] == pytest.approx((0.5 - half, 0.5 + half), abs=1e-4)  # 1.96 or norm.ppf(0.975)
    assert report["split_p"] == pytest.approx(1)


def test_a_clear_effect_ships_and_a_harmful_one_stops(answer):
    assert answer.decide(*experiment(0.2, 0.5), DAYS) == ("ship", END)
    assert answer.decide(*experiment(0.5, 0.2), DAYS) == ("stop", END)


def test_driving_users_away_is_harm(answer):
    assert answer.decide(*experiment(0.5, 0.5, active_b=0.4), DAYS) == ("stop", END)


def test_what_happens_after_the_end_does_not_count(answer):
    people = users("AB")
    late = sessions([(10, END + pd.Timedelta(hours=1), True), (3, day(1), False)])
    assert answer.analyse(people, late, END)["difference"] == 0
    joined = people.assign(assigned=[START, END])
    assert answer.analyse(joined, late, END)["users"] == {"A": 1, "B": 0}


def test_the_first_moment_counts_and_the_last_does_not(answer):
    people = users("AB", assigned=day(5))
    rows = [(3, day(6), False), (10, day(5), True)]
    assert answer.analyse(people, sessions(rows), END)["difference"] == 1
    rows = [(3, day(6), False), (10, END, True)]
    assert answer.analyse(people, sessions(rows), END)["difference"] == 0


def test_looking_often_raises_the_false_alarms(answer):
    shares = [answer.false_alarms(n) for n in (1, 7, 14, 28)]
    assert shares[0] == pytest.approx(0.05, abs=0.01)
    assert shares == sorted(shares) and shares[2] == pytest.approx(0.22, abs=0.02)
