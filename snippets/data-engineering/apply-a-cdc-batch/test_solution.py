import random
import re


def sql(value):
    return "NULL" if value is None else repr(value)


def merged(answer, customers, changes):
    """Run it twice, the second time with the scan order reversed: the rows must be the same."""
    lines = [f"INSERT INTO customers VALUES ({', '.join(map(sql, row))});" for row in customers]
    lines += [f"INSERT INTO changes VALUES ({', '.join(map(sql, row))});" for row in changes]
    data = "\n".join(lines)
    rows = answer.rows(data)
    assert answer.rows(data + "\nPRAGMA reverse_unordered_selects = ON;") == rows
    return rows


def test_create_update_and_untouched(answer):
    assert merged(answer, [(2, "basic", 100, 0), (10, "pro", 110, 0)],
                  [("c", 3, "pro", 120), ("u", 10, "basic", 121)]) == [(2, "basic"), (3, "pro"), (10, "basic")]


def test_a_delete_removes_the_row(answer):
    assert merged(answer, [(2, "basic", 100, 0)], [("d", 2, None, 130)]) == []


def test_created_and_deleted_in_one_batch(answer):
    assert merged(answer, [], [("c", 2, "pro", 120), ("d", 2, None, 121)]) == []


def test_deleted_and_created_again(answer):
    assert merged(answer, [(2, "basic", 100, 0)],
                  [("d", 2, None, 120), ("c", 2, "pro", 121)]) == [(2, "pro")]


def test_out_of_order_arrival(answer):
    assert merged(answer, [], [("u", 2, "pro", 125), ("c", 2, "basic", 120)]) == [(2, "pro")]
    assert merged(answer, [(2, "basic", 100, 0)], [("d", 2, None, 125), ("u", 2, "pro", 120)]) == []


def test_a_change_delivered_twice_gives_one_row(answer):
    assert merged(answer, [], [("c", 2, "pro", 120), ("c", 2, "pro", 120)]) == [(2, "pro")]


def test_a_batch_delivered_again_changes_nothing(answer):
    assert merged(answer, [(2, "pro", 140, 0)], [("u", 2, "basic", 120)]) == [(2, "pro")]
    assert merged(answer, [(2, "pro", 140, 0)], [("u", 2, "pro", 140)]) == [(2, "pro")]


def test_a_late_change_counts_for_its_own_row(answer):
    """Position 130 is older than the newest of the whole copy, but not of its own row."""
    assert merged(answer, [(2, "pro", 140, 0)], [("c", 3, "basic", 130)]) == [(2, "pro"), (3, "basic")]
    assert merged(answer, [(2, "pro", 140, 0), (10, "pro", 100, 0)], [("d", 10, None, 130)]) == [(2, "pro")]


def test_a_tombstone_is_not_raised_by_an_old_change(answer):
    assert merged(answer, [(2, None, 140, 1)], [("u", 2, "basic", 120)]) == []


def test_null_is_a_value(answer):
    assert merged(answer, [(2, "pro", 100, 0)], [("u", 2, None, 120)]) == [(2, None)]


def test_large_positions_are_numbers(answer):
    assert merged(answer, [(2, "a", 9, 0)], [("u", 2, "b", 10)]) == [(2, "b")]
    assert merged(answer, [(2, "a", 10**15, 0)], [("u", 2, "b", 10**15 + 1)]) == [(2, "b")]


def test_the_outer_query_asks_for_an_order(answer):
    """SQLite's window happens to sort by id, and no standard promises that, so read the text."""
    text = re.sub(r"--.*", "", answer.path.read_text()).upper()
    while (shorter := re.sub(r"\([^()]*\)", "", text)) != text:
        text = shorter
    assert re.search(r"ORDER\s+BY", text.rpartition("SELECT")[2]), "no ORDER BY in the outer query"


def test_nothing_to_do(answer):
    assert merged(answer, [], []) == []
    assert merged(answer, [(3, "a", 1, 0), (2, None, 2, 1)], []) == [(3, "a")]


def test_any_order_and_any_repetition_gives_the_same_table(answer):
    for seed in range(25):
        rng = random.Random(seed)
        state, log = {}, []
        for lsn in range(1, 40):
            key = rng.choice([2, 10, 3, 1_000_000_007])
            op = "c" if state.get(key) is None else rng.choice("uuud")
            plan = None if op == "d" else rng.choice(["basic", "pro", None])
            state[key] = None if op == "d" else (plan,)
            log.append((op, key, plan, lsn))
        applied = set(rng.sample(log, 20))         # earlier batches, with gaps
        last = {k: (o, p, at) for o, k, p, at in log if (o, k, p, at) in applied}
        customers = [(k, p, at, int(o == "d")) for k, (o, p, at) in last.items()]
        batch = [event for event in log if event not in applied] + rng.choices(log, k=15)
        rng.shuffle(batch)
        expected = sorted((k, row[0]) for k, row in state.items() if row is not None)
        assert merged(answer, customers, batch) == expected
