import pytest

LOG = [("a", 1), ("b", 10), ("c", 100)]


def totals(answer, consumer, log=LOG):
    """The total for each point at which the consumer may crash, in order."""
    points = range(1, 2 * len(log) + 1)
    return [answer.run(consumer, log, at) for at in points]


@pytest.mark.parametrize(
    "name", ["commit_first", "effect_first", "one_transaction", "idempotent"]
)
def test_without_a_crash_all_agree(answer, name):
    assert answer.run(getattr(answer, name), LOG, 99) == 111


def test_commit_first_loses(answer):
    assert totals(answer, answer.commit_first) == [110, 111, 101, 111, 11, 111]


def test_effect_first_doubles(answer):
    assert totals(answer, answer.effect_first) == [112, 111, 121, 111, 211, 111]


def test_transaction_survives_crashes_but_not_resends(answer):
    assert totals(answer, answer.one_transaction) == [111] * 6
    resent = LOG + [LOG[2]]
    assert totals(answer, answer.one_transaction, resent) == [211] * 8


def test_idempotent_survives_both(answer):
    assert totals(answer, answer.idempotent) == [111] * 6
    assert totals(answer, answer.idempotent, LOG + [LOG[2]]) == [111] * 8


@pytest.mark.parametrize("name, after_each_step", [
    ("commit_first", [(0, 1), (1, 1), (1, 2), (11, 2), (11, 3), (111, 3)]),
    ("effect_first", [(1, 0), (1, 1), (11, 1), (11, 2), (111, 2), (111, 3)]),
    ("one_transaction", [(0, 0), (1, 1), (1, 1), (11, 2), (11, 2), (111, 3)]),
    ("idempotent", [(0, 0), (1, 1), (1, 1), (11, 2), (11, 2), (111, 3)]),
])
def test_total_and_offset_after_each_step(answer, name, after_each_step):
    world, states = answer.World(), []
    getattr(answer, name)(LOG, world, lambda: states.append((world.total, world.offset)))
    assert states == after_each_step
