import random


def by_hand(runs):
    """Return (model, day) to (rank, dense rank, mean, change), from the definitions."""
    result = {}
    for model, day, score in runs:
        mine = [(d, s) for m, d, s in runs if m == model]
        before = [s for d, s in sorted(mine) if d < day]
        better = [s for _, s in mine if s > score]
        mean = sum(s for _, s in mine) / len(mine)
        result[model, day] = 1 + len(better), 1 + len(set(better)), mean, score - before[-1] if before else None
    return result


def check(answer, runs):
    names, rows = answer.rows(runs=runs)
    assert names[:3] == ["model", "day", "score"]
    assert len(rows) == len(runs)
    expected = by_hand(runs)
    numbers = {}
    for model, day, _, number, rank, dense, mean, change in rows:
        assert (rank, dense, change) == (expected[model, day][0], expected[model, day][1], expected[model, day][3])
        assert abs(mean - expected[model, day][2]) < 1e-9
        numbers.setdefault(model, []).append(number)
    assert all(sorted(found) == list(range(1, len(found) + 1)) for found in numbers.values())


def test_the_table_of_the_page(answer):
    check(answer, answer.RUNS)


def test_random_tables_with_ties(answer):
    rng = random.Random(3)
    for _ in range(30):
        keys = rng.sample([(m, d) for m in "abc" for d in (1, 2, 3, 10, 11, 20)], rng.randint(1, 15))
        check(answer, [(m, d, rng.choice([-1, 0, 1, 10**9])) for m, d in keys])


def test_a_window_keeps_rows_and_group_by_does_not(answer):
    assert len(answer.rows("SELECT AVG(score) OVER (PARTITION BY model) FROM runs")[1]) == 6
    assert len(answer.rows("SELECT AVG(score) FROM runs GROUP BY model")[1]) == 2


def test_order_by_alone_gives_a_running_sum_with_its_peers(answer):
    rows = answer.rows("SELECT day, SUM(score) OVER (ORDER BY day) FROM runs")[1]
    assert [total for day, total in rows if day == 2] == [240, 240]
    rows = answer.rows("SELECT day, SUM(score) OVER (ORDER BY day ROWS UNBOUNDED PRECEDING) FROM runs")[1]
    assert sorted(total for day, total in rows if day == 2) in ([150, 240], [160, 240])
