import pandas as pd
import pytest


def day(*days):
    return pd.Timestamp("2026-03-01") + pd.to_timedelta(days, unit="D")


def labels(*days, user="u"):
    return pd.DataFrame({"user": user, "at": day(*days)})


def features(days, values, user="u"):
    return pd.DataFrame({"user": user, "available_at": day(*days), "value": values})


def test_newest_before_the_label(answer):
    joined = answer.as_of(labels(5), features([1, 3, 7], [10, 30, 70]))
    assert joined["value"].tolist() == [30]


def test_the_same_moment_is_too_late(answer):
    joined = answer.as_of(labels(3), features([1, 3], [10, 30]))
    assert joined["value"].tolist() == [10]


def test_nothing_known_is_missing(answer):
    assert answer.as_of(labels(1), features([3], [30]))["value"].isna().all()


def test_too_old_is_missing(answer):
    assert answer.as_of(labels(100), features([3], [30]))["value"].isna().all()


def test_users_do_not_share_values(answer):
    joined = answer.as_of(labels(9, user="v"), features([1], [10]))
    assert joined["value"].isna().all()


def test_the_check_passes_the_as_of_join(answer):
    f = features([1, 3, 7], [10, 30, 70])
    assert answer.rows_that_saw_the_future(answer.as_of, labels(2, 4, 8), f) == 0


def test_the_check_catches_the_latest_value(answer):
    def latest(rows, f):
        return rows.merge(f.groupby("user", as_index=False).last(), how="left")

    f = features([1, 3, 7], [10, 30, 70])
    assert answer.rows_that_saw_the_future(latest, labels(0, 2, 4, 8), f) == 3 / 4


def test_the_check_catches_the_value_of_the_same_moment(answer):
    def too_late(rows, f):
        return pd.merge_asof(rows, f, left_on="at", right_on="available_at", by="user")

    f = features([1, 3], [10, 30])
    assert answer.rows_that_saw_the_future(too_late, labels(2, 3), f) == 1 / 2
