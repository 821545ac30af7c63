import random
import re
from datetime import date, timedelta


def run(answer, data):
    """Run the query with SQLite's own scan order, reversed, and along an index: the rows must come out the same."""
    rows = answer.rows(data)
    for scan in ("PRAGMA reverse_unordered_selects = ON;", "CREATE INDEX i ON payments (account, booked_on, cents);"):
        again = answer.rows(f"{data}\n{scan}")
        assert again == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def rows(answer, payments):
    """payments: (account, day, cents), ids as listed; a day number is in March."""
    lines = []
    for number, (account, day, cents) in enumerate(payments, 1):
        day = f"2026-03-{day:02}" if isinstance(day, int) else day
        lines.append(f"INSERT INTO payments VALUES ({number}, {sql(account)}, {sql(day)}, {sql(cents)});")
    return run(answer, "\n".join(lines))


def column(answer, payments, name):
    return [row[("account", "id", "balance", "week").index(name)] for row in rows(answer, payments)]


def test_a_balance_after_each_payment(answer):
    payments = [("a", 1, 100), ("a", 2, -30), ("a", 3, 5)]
    assert column(answer, payments, "balance") == [100, 70, 75]


def test_payments_of_one_day_one_after_the_other(answer):
    payments = [("a", 1, 100), ("a", 2, -60), ("a", 2, -60), ("a", 2, 50)]
    assert column(answer, payments, "balance") == [100, 40, -20, 30]


def test_the_week_takes_whole_days(answer):
    payments = [("a", 1, 100), ("a", 2, 10), ("a", 2, 20)]
    assert column(answer, payments, "week") == [100, 130, 130]


def test_the_week_is_seven_days_not_seven_payments(answer):
    payments = [("a", 1, 1), ("a", 7, 10), ("a", 8, 100), ("a", 20, 1000)]
    assert column(answer, payments, "week") == [1, 11, 110, 1000]
    many = [("a", day, 1) for day in (5, 5, 5, 5, 5, 6, 6, 6, 6, 7)]
    assert column(answer, many, "week") == [5] * 5 + [9] * 4 + [10]


def test_over_the_end_of_february(answer):
    payments = [("a", "2026-02-22", 1), ("a", "2026-02-23", 10), ("a", "2026-03-01", 100)]
    assert column(answer, payments, "week") == [1, 11, 110]


def test_over_the_end_of_a_year_and_not_the_same_days_of_another(answer):
    payments = [("a", "2025-01-02", 1), ("a", "2025-12-30", 10), ("a", "2026-01-05", 100), ("a", "2026-01-06", 1000)]
    assert column(answer, payments, "week") == [1, 10, 110, 1100]
    leap = [("a", "2024-12-31", 1), ("a", "2025-01-06", 10), ("a", "2025-01-07", 100)]
    assert column(answer, leap, "week") == [1, 11, 110]


def test_booked_late_is_sorted_by_day(answer):
    assert rows(answer, [("a", 5, 1), ("a", 3, 10)]) == [("a", 2, 10, 10), ("a", 1, 11, 11)]


def test_accounts_are_separate(answer):
    payments = [("b", 1, 100), ("a", 1, 7), ("b", 2, 1)]
    assert rows(answer, payments) == [("a", 2, 7, 7), ("b", 1, 100, 100), ("b", 3, 101, 101)]


def test_pending_payments_are_listed_and_count_nothing(answer):
    payments = [("a", 1, None), ("a", 2, 40), ("a", 3, None)]
    assert column(answer, payments, "balance") == [0, 40, 40]
    assert column(answer, payments, "week") == [0, 40, 40]


def test_no_payments(answer):
    assert rows(answer, []) == []


def test_ids_of_one_day_are_ordered_as_numbers(answer):
    payments = [("a", 1, 2**n) for n in range(12)]
    assert column(answer, payments, "id") == list(range(1, 13))
    assert column(answer, payments, "balance") == [2**n - 1 for n in range(1, 13)]


def test_large_amounts_stay_exact(answer):
    payments = [("a", 1, 9_007_199_254_740_993), ("a", 2, 1), ("a", 2, -9_007_199_254_740_993)]
    assert column(answer, payments, "balance") == [9_007_199_254_740_993, 9_007_199_254_740_994, 1]


def test_as_a_loop_adds_them(answer):
    for seed in range(30):
        rng = random.Random(seed)
        payments = [(rng.choice("ab"), str(date(2027, 12, 25) + timedelta(rng.randrange(20))),
                     rng.choice([None, -60, 5, 1_000_000_000])) for _ in range(25)]
        listed = sorted((account, day, number, cents or 0) for number, (account, day, cents) in enumerate(payments, 1))
        expected = []
        for account, day, number, _ in listed:
            first = str(date.fromisoformat(day) - timedelta(6))
            own = [row for row in listed if row[0] == account]
            expected.append((account, number, sum(c for _, d, n, c in own if (d, n) <= (day, number)),
                             sum(c for _, d, _, c in own if first <= d <= day)))
        assert rows(answer, payments) == expected


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups or numbers the rows. No rows can show that; another engine will.
    assert len(outermost(answer.path.read_text()).partition(" ORDER BY ")[2].split(",")) >= 3  # keys
