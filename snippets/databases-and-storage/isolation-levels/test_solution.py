import pytest

WEAK, SNAPSHOT, FULL = "read committed", "repeatable read", "serializable"


@pytest.mark.parametrize(
    "level, seen", [(WEAK, (0, 1)), (SNAPSHOT, (0, 0)), (FULL, (0, 0))]
)
def test_nonrepeatable_read(answer, level, seen):
    assert answer.two_reads(answer.Database(x=0), level) == seen


def test_lost_update(answer):
    db = answer.Database(x=0)
    answer.both_increment(db, WEAK)
    assert db.history[-1]["x"] == 1


@pytest.mark.parametrize("level", [SNAPSHOT, FULL])
def test_second_writer_of_the_same_row_must_retry(answer, level):
    with pytest.raises(answer.Conflict):
        answer.both_increment(answer.Database(x=0), level)


@pytest.mark.parametrize("level", [WEAK, SNAPSHOT])
def test_write_skew(answer, level):
    db = answer.Database(red=2, blue=2)
    answer.both_take_gpus(db, level)
    assert sum(db.history[-1].values()) == 12


def test_serializable_stops_write_skew(answer):
    with pytest.raises(answer.Conflict):
        answer.both_take_gpus(answer.Database(red=2, blue=2), FULL)


def test_one_after_the_other_never_conflicts(answer):
    db = answer.Database(x=0)
    for _ in range(2):
        t = db.begin(FULL)
        t.write("x", t.read("x") + 1)
        t.commit()
    assert db.history[-1]["x"] == 2


def test_serializable_lets_independent_transactions_pass(answer):
    db = answer.Database(x=0, y=0)
    a, b = db.begin(FULL), db.begin(FULL)
    for t, key in ((a, "x"), (b, "y")):
        t.write(key, t.read(key) + 1)
    a.commit()
    b.commit()
    assert db.history[-1] == {"x": 1, "y": 1}


def test_own_writes_are_seen(answer):
    for level in answer.LEVELS:
        t = answer.Database(x=0).begin(level)
        t.write("x", 5)
        assert t.read("x") == 5


def test_nobody_takes_more_than_the_quota_leaves(answer):
    db = answer.Database(red=3, blue=2)
    answer.both_take_gpus(db, SNAPSHOT)
    assert db.history[-1] == {"red": 3, "blue": 2}
