import pytest

LOG = [("a", 1), ("b", 10), ("c", 100)]


def totals(answer, consumer, log=LOG):
    points = range(1, 2 * len(log) + 1)
    return {answer.run(consumer, log, at) for at in points}


@pytest.mark.parametrize(
    "name", ["commit_first", "effect_first", "one_transaction", "idempotent"]
)
def test_without_a_crash_all_agree(answer, name):
    assert answer.run(getattr(answer, name), LOG, 99) == 111


def test_commit_first_loses(answer):
    assert totals(answer, answer.commit_first) == {111, 110, 101, 11}


def test_effect_first_doubles(answer):
    assert totals(answer, answer.effect_first) == {111, 112, 121, 211}


def test_transaction_survives_crashes_but_not_resends(answer):
    assert totals(answer, answer.one_transaction) == {111}
    resent = LOG + [LOG[2]]
    assert totals(answer, answer.one_transaction, resent) == {211}


def test_idempotent_survives_both(answer):
    assert totals(answer, answer.idempotent) == {111}
    assert totals(answer, answer.idempotent, LOG + [LOG[2]]) == {111}
