"""Each check passes for the fixed code and fails for the code under review."""

import importlib.util
import json
import logging
import pickle
import sqlite3
import threading
from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import roc_auc_score

HERE = Path(__file__).parent
CUTOFF = date(2026, 6, 1)
ACCOUNTS = [("ann", "north"), ("bob", "north"), ("cid", "Côte d'Ivoire")]


@pytest.fixture
def starter():
    path = HERE / "starter.py"
    spec = importlib.util.spec_from_file_location("reviewed", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def world(tmp_path, monkeypatch, caplog):
    """Make a database in which every account joined in January and logged in once."""
    caplog.set_level(logging.DEBUG)
    here = SimpleNamespace(
        database=tmp_path / "churn.db", folder=tmp_path,
        patch=monkeypatch, log=caplog)
    write(here, (HERE / "schema.sql").read_text())
    write(here, "INSERT INTO accounts VALUES (?, ?, '2026-01-01', NULL)", ACCOUNTS)
    write(here, "INSERT INTO logins VALUES (?, '2026-04-12')", [(name,) for name, _ in ACCOUNTS])
    return here


def write(world, script, rows=()):
    with closing(sqlite3.connect(world.database)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")  # a test database only
        if rows:
            connection.executemany(script, rows)
        else:
            connection.executescript(script)


def joined(world, account, signed_up, cancelled=None, region="north"):
    row = (account, region, signed_up, cancelled)
    write(world, "INSERT INTO accounts VALUES (?, ?, ?, ?)", [row])


def logged_in(world, account, *days):
    rows = [(account, day) for day in days]
    write(world, "INSERT INTO logins VALUES (?, ?)", rows)


def paid(world, account, day, amount):
    row = (account, day, amount)
    write(world, "INSERT INTO payments VALUES (?, ?, ?)", [row])


def account_of(rows, name):
    found = rows[rows["account"] == name]
    assert len(found) == 1, f"{name} has {len(found)} rows"
    return found.iloc[0]


def labelled(cutoffs, seed=0):
    """Return rows as training sees them, unsorted and with noisy labels."""
    rng = np.random.default_rng(seed)
    idle = rng.integers(0, 100, 240)
    rows = pd.DataFrame({
        "account": [f"a{i % 60}" for i in range(240)],
        "logins": rng.integers(0, 50, 240), "paid": rng.normal(50, 9, 240),
        "idle_days": idle, "age_days": rng.integers(1, 999, 240),
        "churned": idle + rng.normal(0, 40, 240) > 60,
        "cutoff": np.repeat(cutoffs, 60),
    })
    return rows.iloc[rng.permutation(240)].reset_index(drop=True)


def sent(code, world, rows=None):
    """Let the code notify a CRM that answers 200; return what the CRM received."""
    calls = []

    def urlopen(request, data=None, timeout=None, **_):
        calls.append(SimpleNamespace(request=request, timeout=timeout))
        return closing(SimpleNamespace(status=200, close=lambda: None))

    world.patch.setattr(code.urllib.request, "urlopen", urlopen)
    if rows is None:
        rows = pd.DataFrame({"account": ["ann", "bob"], "score": [0.9, 0.2]})
    with suppress(KeyError, RuntimeError, ValueError):
        code.notify(rows)
    return calls


class Model:
    """Scores idle_days / 100, and lets a test interfere with each chunk."""

    def __init__(self, interfere):
        self.interfere = interfere

    def predict_proba(self, features):
        self.interfere(features)
        risk = np.asarray(features["idle_days"]) / 100
        return np.column_stack([1 - risk, risk])


def eight_rows():
    """Return rows whose accounts are in neither text nor number order."""
    return pd.DataFrame({
        "account": ["10", "2", "33", "4", "100", "1", "20", "3"],
        "logins": 1, "paid": 0.0,
        "idle_days": range(10, 90, 10), "age_days": 99,
    })


# --8<-- [start:critical]
def features_end_at_the_cutoff(code, world):
    joined(world, "dan", "2026-05-22")
    before = code.snapshot(world.database, "north", CUTOFF)
    for account in ("ann", "dan"):  # dan has not logged in before
        logged_in(world, account, "2026-06-01", "2026-06-20")
    paid(world, "ann", "2026-06-01", 10)
    after = code.snapshot(world.database, "north", CUTOFF)
    assert before[code.FEATURES].equals(after[code.FEATURES])


def no_training_label_reaches_into_the_test_period(code, world):
    cutoffs = [CUTOFF + timedelta(days=10 * k) for k in range(4)]
    rows = labelled(cutoffs)
    known, unseen = code.split(rows)
    assert min(len(known), len(unseen)) >= 60  # one whole cutoff each
    assert max(known["cutoff"]) + code.HORIZON <= min(unseen["cutoff"])


def a_region_is_only_a_value(code, world):
    with suppress(ValueError):
        stolen = code.snapshot(world.database, "x' OR '1'='1", CUTOFF)
        assert stolen.empty
    try:
        honest = code.snapshot(world.database, "Côte d'Ivoire", CUTOFF)
    except Exception as error:
        raise AssertionError("a customer's region breaks the query") from error
    assert list(honest["account"]) == ["cid"]


def without_a_token_nothing_is_sent(code, world):
    world.patch.delenv("CRM_TOKEN", raising=False)
    assert not sent(code, world)


def every_account_gets_its_own_score(code, world):
    others_are_done = threading.Event()

    def first_chunk_is_slow(features):
        if 10 in list(features["idle_days"]):
            others_are_done.wait(0.3)
        elif 80 in list(features["idle_days"]):
            others_are_done.set()

    rows = code.score(Model(first_chunk_is_slow), eight_rows(), size=1)
    assert np.allclose(rows["score"], rows["idle_days"] / 100)


def a_failed_chunk_is_not_a_score_of_zero(code, world):
    def third_chunk_fails(features):
        if 50 in list(features["idle_days"]):
            raise MemoryError("this chunk does not fit")

    try:
        rows = code.score(Model(third_chunk_fails), eight_rows(), size=2)
    except Exception:
        return
    failed = rows["idle_days"].isin([50, 60])
    assert rows["score"][failed].isna().all(), "a failure looks like a score"
# --8<-- [end:critical]


# --8<-- [start:major]
def facts_are_counted_once(code, world):
    logged_in(world, "ann", "2026-05-01", "2026-05-01")
    paid(world, "ann", "2026-03-01", 10)
    paid(world, "ann", "2026-04-01", 10)
    paid(world, "ann", "2026-05-01", 2_000_000_001)
    ann = account_of(code.snapshot(world.database, "north", CUTOFF), "ann")
    assert (ann["logins"], float(ann["paid"])) == (3, 2_000_000_021)


def accounts_that_never_logged_in_are_scored(code, world):
    joined(world, "dan", "2026-05-22")
    dan = account_of(code.snapshot(world.database, "north", CUTOFF), "dan")
    assert (dan["logins"], dan["idle_days"]) == (0, 10)


def a_long_absence_stays_long(code, world):
    for days in 200, 300:  # too many for 8 bits, signed and unsigned
        late = date(2026, 4, 12) + timedelta(days=days)
        ann = account_of(code.snapshot(world.database, "north", late), "ann")
        assert ann["idle_days"] == days


def the_auc_is_computed_from_scores(code, world):
    rows = labelled([CUTOFF] * 4)
    model = code.fit(rows)
    scores = model.predict_proba(rows[code.FEATURES])[:, 1]
    expected = roc_auc_score(rows["churned"], scores)
    assert np.isclose(code.evaluate(model, rows), expected)


def the_control_group_survives_the_night(code, world):
    accounts = [f"account-{i}" for i in range(2000)]
    nights = []
    for salt in ("Monday", "Tuesday"):  # each process has its own salt for hash()
        world.patch.setattr(
            code, "hash", lambda a, salt=salt: hash((salt, a)), raising=False)
        nights.append({a for a in accounts if code.is_control(a)})
    changed = len(nights[0] ^ nights[1])
    assert changed == 0
    assert 0.07 < len(nights[0]) / len(accounts) < 0.13


def a_failed_store_leaves_the_old_scores(code, world):
    write(world, "INSERT INTO scores VALUES ('north', 'ann', 0.4)")
    write(world, """
        CREATE TRIGGER full BEFORE INSERT ON scores WHEN NEW.account = 'bob'
        BEGIN SELECT RAISE(ABORT, 'the disk is full'); END
    """)
    rows = pd.DataFrame({"account": ["ann", "bob"], "score": [0.9, 0.2]})
    with suppress(sqlite3.Error):
        code.store(world.database, "north", rows)
    with closing(sqlite3.connect(world.database)) as connection:
        kept = connection.execute("SELECT account, score FROM scores")
        assert kept.fetchall() == [("ann", 0.4)]


def a_region_gets_its_own_model(code, world):
    models = world.folder / "models"
    models.mkdir()
    honest = ["north", "Côte d'Ivoire", "Côte d Ivoire", "evil"]
    taken = {code.model_file(models, region).resolve() for region in honest}
    assert len(taken) == len(honest)
    for region in ("../uploads/evil", "/uploads/evil"):
        with suppress(ValueError):
            path = code.model_file(models, region).resolve()
            assert path.parent == models.resolve()
            assert path not in taken, "it would get another region's model"


def the_token_stays_out_of_the_log(code, world):
    world.patch.setenv("CRM_TOKEN", "only-for-this-test")
    [call] = sent(code, world)
    token = call.request.get_header("Authorization").split()[-1]
    assert token not in world.log.text


def today_is_the_day_of_the_call(code, world):
    asked = []

    class LaterDate(date):
        @classmethod
        def today(cls):
            return date(2031, 1, 1)

    def snapshot(database, region, cutoff):
        asked.append(cutoff)
        return eight_rows()

    world.patch.setattr(code, "date", LaterDate)
    world.patch.setattr(code, "snapshot", snapshot)
    world.patch.setattr(code, "score", lambda _, rows: rows.assign(score=0.5))
    world.patch.setattr(code, "notify", lambda rows: 200)
    code.model_file(world.folder, "north").write_bytes(pickle.dumps("a model"))
    code.nightly(world.database, "north", world.folder)
    assert asked == [date(2031, 1, 1)]
# --8<-- [end:major]


# --8<-- [start:minor]
def a_silent_crm_does_not_hold_the_job(code, world):
    world.patch.setenv("CRM_TOKEN", "only-for-this-test")
    [call] = sent(code, world)
    assert 0 < (call.timeout or 0) <= 60


def connections_are_closed(code, world):
    opened, connect = [], sqlite3.connect

    def record(*args, **options):
        opened.append(connect(*args, **options))
        return opened[-1]

    world.patch.setattr(sqlite3, "connect", record)
    rows = code.snapshot(world.database, "north", CUTOFF)
    code.add_label(rows, world.database, CUTOFF)
    code.store(world.database, "north", rows.assign(score=0.5))
    left_open = 0
    for connection in opened:
        with suppress(sqlite3.ProgrammingError):
            connection.execute("SELECT 1")
            left_open += 1
            connection.close()
    assert left_open == 0


def two_fits_give_the_same_model(code, world):
    rows = labelled([CUTOFF] * 4)
    first, second = (
        code.fit(rows).predict_proba(rows[code.FEATURES]) for _ in range(2))
    assert np.array_equal(first, second)
# --8<-- [end:minor]


CHECKS = [
    features_end_at_the_cutoff,
    no_training_label_reaches_into_the_test_period,
    a_region_is_only_a_value,
    without_a_token_nothing_is_sent,
    every_account_gets_its_own_score,
    a_failed_chunk_is_not_a_score_of_zero,
    facts_are_counted_once,
    accounts_that_never_logged_in_are_scored,
    a_long_absence_stays_long,
    the_auc_is_computed_from_scores,
    the_control_group_survives_the_night,
    a_failed_store_leaves_the_old_scores,
    a_region_gets_its_own_model,
    the_token_stays_out_of_the_log,
    today_is_the_day_of_the_call,
    a_silent_crm_does_not_hold_the_job,
    connections_are_closed,
    two_fits_give_the_same_model,
]
all_checks = pytest.mark.parametrize(
    "check", CHECKS, ids=lambda check: check.__name__)


@all_checks
def test_fixed(answer, world, check):
    check(answer, world)


@all_checks
def test_the_defect_is_real(starter, world, check):
    with pytest.raises(AssertionError):
        check(starter, world)


def test_an_empty_region_is_scored(answer, world):
    def untouched(features):
        raise AssertionError("there is nothing to score")

    rows = answer.score(Model(untouched), eight_rows()[:0])
    assert list(rows["score"]) == []


def test_sales_gets_the_riskiest_accounts_and_no_control(answer, world):
    world.patch.setenv("CRM_TOKEN", "only-for-this-test")
    accounts = [f"account-{i}" for i in range(200)]
    rows = pd.DataFrame({"account": accounts, "score": np.arange(200) / 200})
    shuffled = rows.iloc[np.random.default_rng(0).permutation(200)]
    [call] = sent(answer, world, shuffled)
    expected = rows[~rows["account"].map(answer.is_control)][-50:]
    assert json.loads(call.request.data) == dict(
        zip(expected["account"], expected["score"], strict=True))


def test_the_control_group_is_a_tenth(answer):
    share = np.mean([answer.is_control(f"account-{i}") for i in range(40_000)])
    assert share == pytest.approx(0.1, abs=0.005)


def test_no_function_changes_the_rows_it_is_given(answer, world):
    world.patch.setenv("CRM_TOKEN", "only-for-this-test")
    given = eight_rows()
    before = given.copy()
    scored = answer.score(Model(lambda features: None), given)
    answer.add_label(given, world.database, CUTOFF)
    pd.testing.assert_frame_equal(given, before)
    before = scored.copy()
    answer.store(world.database, "north", scored)
    sent(answer, world, scored)
    pd.testing.assert_frame_equal(scored, before)


def test_customers_who_left_lose_their_score(answer, world):
    for rows in (eight_rows(), eight_rows()[:3]):
        answer.store(world.database, "north", rows.assign(score=0.5))
    with closing(sqlite3.connect(world.database)) as connection:
        kept = connection.execute("SELECT account FROM scores ORDER BY account")
        assert kept.fetchall() == [("10",), ("2",), ("33",)]


def test_a_label_is_a_cancellation_within_a_month(answer, world):
    joined(world, "dan", "2026-01-01", "2026-05-31")  # gone already
    joined(world, "eve", "2026-01-01", "2026-06-01")  # first day that counts
    joined(world, "fay", "2026-01-01", "2026-06-30")  # last one
    joined(world, "gus", "2026-01-01", "2026-07-01")
    rows = answer.snapshot(world.database, "north", CUTOFF)
    rows = answer.add_label(rows, world.database, CUTOFF)
    churned = dict(zip(rows["account"], rows["churned"], strict=True))
    assert churned == {
        "ann": False, "bob": False, "eve": True, "fay": True, "gus": False}


def test_a_night_from_training_to_the_call(answer, world):
    for i in range(30):  # idle accounts leave, half in May and half in June
        leaves = [None, "2026-05-09", "2026-06-09"][i % 3]
        joined(world, f"n{i}", "2026-02-01", leaves)
        if leaves is None:
            logged_in(world, f"n{i}", "2026-04-20", "2026-05-20")
    world.patch.setenv("CRM_TOKEN", "only-for-this-test")
    cutoffs = [date(2026, 5, 1), date(2026, 6, 1)]
    auc = answer.train(world.database, "north", world.folder, cutoffs)
    assert 0.8 < auc <= 1
    calls = sent(answer, world)  # from here on the CRM is a stand-in
    status = answer.nightly(
        world.database, "north", world.folder, today=date(2026, 7, 1))
    assert (status, len(calls)) == (200, 2)
    with closing(sqlite3.connect(world.database)) as connection:
        [(count,)] = connection.execute("SELECT COUNT(*) FROM scores")
    assert count == 12
