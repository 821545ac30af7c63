def test_days_add_up(answer):
    assert answer.rows("INSERT INTO sale VALUES ('mon', 1), ('mon', 2), ('tue', 5)") == [("mon", 3), ("tue", 5)]


def test_each_call_begins_anew(answer):
    assert answer.rows() == []
    assert answer.rows("INSERT INTO sale VALUES ('mon', NULL)") == [("mon", None)]
