import random
import re

PEOPLE = {1: ("Dan", "NO"), 2: ("Cleo", "NO"), 3: ("Ben", "NO"), 4: ("Ada", "NO"),
          5: ("Eve", None), 6: ("Fay", None), 7: ("Gus", None), 8: ("Kim", "SE"), 9: ("Kim", "SE"),
          10: ("Ian", "NO"), 11: ("Zoe", "zz")}


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def data(orders, refunds=()):
    """orders: (order_id, customer_id, ordered_at, cents); refunds: (order_id, cents)."""
    lines = []
    for customer, (name, country) in PEOPLE.items():
        lines.append(f"INSERT INTO customers VALUES ({sql(customer)}, {sql(name)}, {sql(country)});")
    for order in orders:
        lines.append(f"INSERT INTO orders VALUES ({', '.join(map(sql, order))});")
    for order, cents in refunds:
        lines.append(f"INSERT INTO refunds (order_id, cents) VALUES ({order}, {cents});")
    return "\n".join(lines)


def sql(value):
    return "NULL" if value is None else repr(value)


def places(answer, *args):
    """{country: [(place, customer_id, cents), ...]}"""
    found = {}
    for country, place, customer, name, cents in run(answer, data(*args)):
        assert name == PEOPLE[customer][0]
        found.setdefault(country, []).append((place, customer, cents))
    return found


def test_two_best_of_each_country_in_order(answer):
    orders = [(1, 1, "2025-02-01 10:00:00", 500), (2, 2, "2025-03-01 10:00:00", 900),
              (3, 3, "2025-04-01 10:00:00", 700), (4, 3, "2025-05-01 10:00:00", 50),
              (5, 8, "2025-05-01 10:00:00", 10)]
    assert run(answer, data(orders)) == [
        ("NO", 1, 2, "Cleo", 900), ("NO", 2, 3, "Ben", 750), ("SE", 1, 8, "Kim", 10)]


def test_several_refunds_of_one_order(answer):
    orders = [(1, 1, "2025-02-01 10:00:00", 1000), (2, 2, "2025-02-01 10:00:00", 900)]
    assert places(answer, orders, [(1, 300), (1, 200)]) == {"NO": [(1, 2, 900), (2, 1, 500)]}


def test_orders_without_refund_count_in_full(answer):
    orders = [(1, 1, "2025-02-01 10:00:00", 400), (2, 1, "2025-02-02 10:00:00", 600)]
    assert places(answer, orders, [(2, 100)]) == {"NO": [(1, 1, 900)]}


def test_an_order_refunded_in_full_is_worth_zero(answer):
    orders = [(1, 1, "2025-02-01 10:00:00", 400)]
    assert places(answer, orders, [(1, 400)]) == {"NO": [(1, 1, 0)]}


def test_first_and_last_moment_of_the_year(answer):
    orders = [(1, 1, "2024-12-31 23:59:59", 1), (2, 1, "2025-01-01 00:00:00", 10),
              (3, 1, "2025-12-31 23:59:59", 100), (4, 1, "2026-01-01 00:00:00", 1000)]
    assert places(answer, orders) == {"NO": [(1, 1, 110)]}


def test_tie_for_second_place_keeps_both(answer):
    orders = [(i, i, "2025-06-01 10:00:00", cents) for i, cents in enumerate([900, 500, 500, 100], 1)]
    assert places(answer, orders) == {"NO": [(1, 1, 900), (2, 2, 500), (2, 3, 500)]}


def test_tie_for_first_place_leaves_no_second(answer):
    orders = [(i, i, "2025-06-01 10:00:00", cents) for i, cents in enumerate([900, 900, 500, 100], 1)]
    assert places(answer, orders) == {"NO": [(1, 1, 900), (1, 2, 900)]}


def test_unknown_countries_are_one_group(answer):
    orders = [(i, i, "2025-06-01 10:00:00", 100 * i) for i in (5, 6, 7)]
    assert places(answer, orders) == {"unknown": [(1, 7, 700), (2, 6, 600)]}


def test_equal_names_are_different_customers(answer):
    orders = [(1, 8, "2025-06-01 10:00:00", 300), (2, 9, "2025-06-01 10:00:00", 200)]
    assert places(answer, orders) == {"SE": [(1, 8, 300), (2, 9, 200)]}


def test_guests_are_left_out(answer):
    orders = [(1, None, "2025-06-01 10:00:00", 9999), (2, 1, "2025-06-01 10:00:00", 5)]
    assert places(answer, orders) == {"NO": [(1, 1, 5)]}


def test_no_orders(answer):
    assert run(answer, data([])) == []


def test_known_and_unknown_countries_in_one_list(answer):
    orders = [(i, i, "2025-06-01 10:00:00", 100) for i in (11, 8, 5, 1)]
    assert list(places(answer, orders)) == ["NO", "SE", "unknown", "zz"]


def test_customers_of_equal_place_are_sorted_as_numbers(answer):
    orders = [(i, i, "2025-06-01 10:00:00", 500) for i in (10, 2, 1)]
    assert places(answer, orders) == {"NO": [(1, 1, 500), (1, 2, 500), (1, 10, 500)]}


def test_a_refund_of_another_years_order_costs_nothing_here(answer):
    orders = [(1, 1, "2024-06-01 10:00:00", 400), (2, 1, "2025-06-01 10:00:00", 600)]
    assert places(answer, orders, [(1, 400), (2, 50), (77, 9)]) == {"NO": [(1, 1, 550)]}


def test_large_amounts_one_cent_apart(answer):
    orders = [(i, i, "2025-06-01 10:00:00", 2_000_000_000 + i) for i in (1, 2, 3)]
    assert places(answer, orders) == {"NO": [(1, 3, 2_000_000_003), (2, 2, 2_000_000_002)]}


def test_as_a_loop_ranks_them(answer):
    for seed in range(30):
        rng = random.Random(seed)
        orders = [(i, rng.choice([*PEOPLE, None]), f"{rng.choice([2024, 2025, 2025])}-06-01 10:00:00",
                   rng.choice([500, 500, 1000])) for i in range(1, 25)]
        refunds = [(rng.randrange(1, 25), rng.choice([100, 250])) for _ in range(12)]
        net = {}
        for order, customer, at, cents in orders:
            if customer and at.startswith("2025"):
                net[customer] = net.get(customer, 0) + cents - sum(c for o, c in refunds if o == order)
        expected = {}
        for customer in sorted(net):
            country = PEOPLE[customer][1]
            place = 1 + sum(net[other] > net[customer] for other in net if PEOPLE[other][1] == country)
            if place <= 2:
                expected.setdefault(country or "unknown", []).append((place, customer, net[customer]))
        assert places(answer, orders, refunds) == {c: sorted(rows) for c, rows in expected.items()}


def test_strings_stand_in_single_quotes(answer):
    # Double quotes name a column. SQLite takes them for a string as long as no column has that name.
    plain = data([(1, 1, "2025-02-01 10:00:00", 500), (2, 5, "2025-12-31 10:00:00", 500)])
    named = "".join(f'ALTER TABLE {table} ADD COLUMN "{word}" TEXT;'
                    for table in ("customers", "orders") for word in ("unknown", "2025-01-01", "2026-01-01", "2025"))
    assert answer.rows(plain + named) == answer.rows(plain)


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups or numbers the rows. No rows can show that; another engine will.
    assert len(outermost(answer.path.read_text()).partition(" ORDER BY ")[2].split(",")) >= 3  # keys
