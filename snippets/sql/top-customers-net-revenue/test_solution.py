PEOPLE = {1: ("Dan", "NO"), 2: ("Cleo", "NO"), 3: ("Ben", "NO"), 4: ("Ada", "NO"),
          5: ("Eve", None), 6: ("Fay", None), 7: ("Gus", None), 8: ("Kim", "SE"), 9: ("Kim", "SE")}


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
    for country, place, customer, name, cents in answer.rows(data(*args)):
        assert name == PEOPLE[customer][0]
        found.setdefault(country, []).append((place, customer, cents))
    return found


def test_two_best_of_each_country_in_order(answer):
    orders = [(1, 1, "2025-02-01 10:00:00", 500), (2, 2, "2025-03-01 10:00:00", 900),
              (3, 3, "2025-04-01 10:00:00", 700), (4, 3, "2025-05-01 10:00:00", 50),
              (5, 8, "2025-05-01 10:00:00", 10)]
    assert answer.rows(data(orders)) == [
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
    assert answer.rows(data([])) == []
