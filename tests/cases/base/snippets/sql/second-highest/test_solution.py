def test_ties(answer):
    assert answer.rows("INSERT INTO staff VALUES ('a', 3), ('b', 3), ('c', 2)") == [(2,)]


def test_one_salary(answer):
    assert answer.rows("INSERT INTO staff VALUES ('a', 3)") == [(None,)]
