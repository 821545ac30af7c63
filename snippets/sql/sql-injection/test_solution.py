import sqlite3

import pytest

ATTACK = "' OR 1=1 --"


@pytest.fixture
def connection(answer):
    connection = answer.database()
    yield connection
    connection.close()


def test_the_attack_reads_other_teams(answer, connection):
    found = answer.search_vulnerable(connection, "vision", ATTACK)
    assert (10, "payments") in found


def test_union_reads_other_tables(answer, connection):
    attack = "' UNION SELECT 0, sql FROM sqlite_master --"
    assert any("CREATE TABLE" in str(name) for _, name in answer.search_vulnerable(connection, "vision", attack))
    assert answer.search(connection, "vision", attack) == []


def test_parameters_stop_it(answer, connection):
    assert answer.search(connection, "vision", ATTACK) == []
    assert answer.search(connection, ATTACK, "") == []


def test_an_apostrophe_is_only_a_sign(answer, connection):
    with pytest.raises(sqlite3.OperationalError):
        answer.search_vulnerable(connection, "vision", "O'Hare")
    assert answer.search(connection, "vision", "O'Hare") == [(2, "O'Hare scans")]


def test_wildcards_are_taken_literally(answer, connection):
    connection.execute("INSERT INTO datasets VALUES (11, 'vision', '100%_done\\', 1)")
    for text, found in (("%", [11]), ("_", [11]), ("\\", [11]), ("0%_d", [11]), ("a_e", []), ("", [1, 2, 11])):
        assert sorted(key for key, _ in answer.search(connection, "vision", text)) == found


def test_only_known_columns_sort(answer, connection):
    assert answer.sorted_by(connection, "vision", "size") == ["O'Hare scans", "wafers"]
    for column in ("size; DROP TABLE datasets", "(SELECT 1)", "team", ""):
        with pytest.raises(ValueError):
            answer.sorted_by(connection, "vision", column)


@pytest.mark.parametrize(("ids", "names"), [([10, 2], ["O'Hare scans"]), ([], []), (["1 OR 1=1"], []), ([2, 1], ["wafers", "O'Hare scans"])])
def test_a_list_needs_a_mark_for_each_value(answer, connection, ids, names):
    assert answer.by_ids(connection, "vision", ids) == names
