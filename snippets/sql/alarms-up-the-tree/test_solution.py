import random
import re


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def totals(answer, parents, alarms=()):
    """parents: {component: parent}; alarms: component ids; {component: (parts, alarms)}."""
    lines = [f"INSERT INTO components VALUES ({c}, {sql(p)});" for c, p in parents.items()]
    lines += [f"INSERT INTO alarms (component_id) VALUES ({c});" for c in alarms]
    rows = run(answer, "\n".join(lines))
    assert [row[0] for row in rows] == sorted(parents)
    return {c: (parts, n) for c, parts, n in rows}


def test_an_empty_tree(answer):
    assert totals(answer, {}) == {}


def test_three_levels(answer):
    assert totals(answer, {1: None, 2: 1, 10: 2}, [10, 10, 1]) == {1: (2, 3), 2: (1, 2), 10: (0, 2)}


def test_without_any_alarm(answer):
    assert totals(answer, {1: None, 2: 1, 10: 2, 11: None}) == {1: (2, 0), 2: (1, 0), 10: (0, 0), 11: (0, 0)}


def test_several_alarms_do_not_multiply_the_parts(answer):
    assert totals(answer, {5: None, 6: 5, 7: 5}, [6, 6, 6, 7]) == {5: (2, 4), 6: (0, 3), 7: (0, 1)}


def test_a_parent_that_was_deleted(answer):
    assert totals(answer, {3: 99, 4: 3}, [4]) == {3: (1, 1), 4: (0, 1)}


def test_alarms_of_unknown_components_count_for_nobody(answer):
    assert totals(answer, {1: None}, [77, 77]) == {1: (0, 0)}


def test_a_deep_tree(answer):
    parents = {i: i - 1 or None for i in range(1, 41)}
    assert totals(answer, parents, [40])[1] == (39, 1)


def test_a_cycle_ends_and_counts_each_part_once(answer):
    assert totals(answer, {1: 3, 2: 1, 3: 2}, [1, 2, 2]) == {1: (2, 3), 2: (2, 3), 3: (2, 3)}


def test_a_component_that_is_its_own_parent(answer):
    assert totals(answer, {1: 1, 2: 1}, [1, 2]) == {1: (1, 2), 2: (0, 1)}


def test_ids_grow_in_no_order_of_the_tree(answer):
    assert totals(answer, {10**9: None, 2: 10**9, 10: 2, 1: 10}, [1]) == {
        1: (0, 1), 2: (2, 1), 10: (1, 1), 10**9: (3, 1)}


def test_as_a_search_finds_them(answer):
    for seed in range(25):
        rng = random.Random(seed)
        ids = rng.sample(range(1, 200), 14)
        parents = {c: rng.choice([*ids, None, 999]) for c in ids}
        alarms = rng.choices(ids, k=15)
        assert totals(answer, parents, alarms) == by_search(parents, alarms)


def by_search(parents, alarms):
    found = {}
    for top in parents:
        seen, queue = {top}, [top]
        for part in queue:
            queue += [c for c, p in parents.items() if p == part and c not in seen]
            seen.update(queue)
        found[top] = (len(seen) - 1, sum(a in seen for a in alarms))
    return found


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups. No rows can show that; another engine will.
    assert " ORDER BY " in outermost(answer.path.read_text())
