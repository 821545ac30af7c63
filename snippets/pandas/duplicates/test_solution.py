import numpy as np
import pandas as pd
import pytest


def table(rows, index=None):
    return pd.DataFrame(rows, columns=["event_id", "version", "amount"], index=index)


def test_the_highest_version_wins_in_any_order(answer):
    events = table([("a", 10, 1), ("a", 2, 2), ("b", 1, 3)])
    assert answer.newest(events)["amount"].tolist() == [1, 3]


def test_of_equal_versions_the_last_arrival(answer):
    events = table([("a", 1, i) for i in range(30)])
    assert answer.newest(events)["amount"].tolist() == [29]


def test_rows_without_an_id_all_stay(answer):
    events = table([(None, 1, 5), ("a", 1, 7), (None, 1, 5), (None, 2, 5)])
    assert len(answer.newest(events)) == 4


def test_order_and_repeated_labels_stay(answer):
    events = table([("b", 3, 1), ("a", 1, 2), ("b", 1, 3), ("a", 4, 4)], index=[7, 7, 7, 0])
    found = answer.newest(events)
    assert found["amount"].tolist() == [1, 4] and found.index.tolist() == [7, 0]


@pytest.mark.parametrize("seed", range(4))
def test_agrees_with_a_loop(answer, seed):
    rng = np.random.default_rng(seed)
    rows = [(None if rng.random() < 0.2 else f"e{rng.choice([2, 10, 3])}", 10**9 + int(rng.integers(3)), i) for i in range(40)]
    best = {}
    for i, (name, version, _) in enumerate(rows):
        key = name or i
        if key not in best or version >= rows[best[key]][1]:
            best[key] = i
    assert answer.newest(table(rows))["amount"].tolist() == sorted(best.values())


def test_conflicts(answer):
    events = table([("a", 1, 5), ("b", 1, 5), ("a", 2, 6), ("b", 1, 7), ("c", 1, 9), ("c", 1, 9), (None, 1, 1), (None, 1, 2)])
    assert answer.conflicts(events).index.tolist() == [1, 3]


def test_a_retry_among_conflicting_rows_is_listed_once(answer):
    events = table([("a", 1, 5), ("a", 1, 5), ("a", 1, 6)])
    assert answer.conflicts(events)["amount"].tolist() == [5, 6]
