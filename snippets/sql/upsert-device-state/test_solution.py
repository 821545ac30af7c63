import random
import sqlite3


def sql(value):
    return "NULL" if value is None else repr(value)


def apply(answer, devices, *batches):
    """Apply the batches one after the other; the rows that the last one returned, and the table."""
    db = sqlite3.connect(":memory:")
    db.executescript((answer.path.parent / "schema.sql").read_text())
    db.executemany("INSERT INTO devices VALUES (?, ?, ?, ?)", devices)
    returned = []
    for reports in batches:
        db.execute("DELETE FROM reports")
        db.executemany("INSERT INTO reports (device_id, firmware, at) VALUES (?, ?, ?)", reports)
        returned = sorted(db.execute(answer.path.read_text()).fetchall())
    table = db.execute("SELECT * FROM devices ORDER BY device_id").fetchall()
    db.close()
    return returned, table


def at(day):
    return f"2026-03-{day:02} 12:00:00"


OLD = (2, "1.0", at(1), at(5))


def test_a_new_device_is_inserted(answer):
    row = (10, "2.0", at(3), at(3))
    assert apply(answer, [], [(10, "2.0", at(3))]) == ([row], [row])


def test_a_known_device_is_updated_and_keeps_its_first_day(answer):
    row = (2, "1.1", at(1), at(6))
    assert apply(answer, [OLD], [(2, "1.1", at(6))]) == ([row], [row])


def test_a_late_report_changes_nothing(answer):
    assert apply(answer, [OLD], [(2, "0.9", at(4))]) == ([], [OLD])


def test_the_newest_of_a_batch_counts_in_whatever_order_it_comes(answer):
    batch = [(2, "1.2", at(7)), (2, "1.3", at(9)), (2, "1.1", at(6)), (10, "3", at(2)), (10, "4", at(1))]
    for reports in (batch, batch[::-1]):
        rows = [(2, "1.3", at(1), at(9)), (10, "3", at(2), at(2))]
        assert apply(answer, [OLD], reports) == (rows, rows)


def test_two_reports_in_one_second_the_later_id_counts(answer):
    row = (2, "b", at(1), at(8))
    assert apply(answer, [OLD], [(2, "a", at(8)), (2, "b", at(8))]) == ([row], [row])


def test_an_unknown_firmware_keeps_the_old_one(answer):
    row = (2, "1.0", at(1), at(6))
    assert apply(answer, [OLD], [(2, None, at(6))]) == ([row], [row])
    assert apply(answer, [], [(10, None, at(6))])[1] == [(10, None, at(6), at(6))]


def test_replaying_a_batch_changes_nothing(answer):
    batch = [(2, "1.1", at(6)), (10, "3", at(2))]
    once, twice = apply(answer, [OLD], batch), apply(answer, [OLD], batch, batch)
    assert twice == ([], once[1])


def test_devices_that_did_not_report_stay(answer):
    other = (10**9, "x", at(1), at(2))
    assert apply(answer, [OLD, other], [(2, "1.1", at(6))])[1][1] == other


def test_an_empty_batch(answer):
    assert apply(answer, [OLD], []) == ([], [OLD])


def test_as_a_dictionary_does_it(answer):
    for seed in range(30):
        rng = random.Random(seed)
        devices = {d: (d, rng.choice(["1", None]), at(1), at(rng.randrange(1, 20))) for d in rng.sample([2, 10, 33, 40], 2)}
        batch = [(rng.choice([2, 10, 33, 40]), rng.choice(["2", "3", None]), at(rng.randrange(1, 28))) for _ in range(8)]
        expected, changed = dict(devices), []
        for device in {d for d, _, _ in batch}:
            _, firmware, moment = max((r for r in enumerate(batch) if r[1][0] == device), key=lambda r: (r[1][2], r[0]))[1]
            old = devices.get(device)
            if old is None:
                expected[device] = (device, firmware, moment, moment)
            elif moment > old[3]:
                expected[device] = (device, firmware or old[1], old[2], moment)
            else:
                continue
            changed.append(expected[device])
        assert apply(answer, list(devices.values()), batch) == (sorted(changed), sorted(expected.values()))


def test_rows_gives_what_the_statement_returns(answer):
    assert answer.rows(f"INSERT INTO reports VALUES (1, 2, 'a', {sql(at(1))});") == [(2, "a", at(1), at(1))]
