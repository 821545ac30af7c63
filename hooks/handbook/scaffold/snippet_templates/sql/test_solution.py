def test_the_usual_case(answer):
    assert answer.rows("INSERT INTO items VALUES ('a', 1)") == ["write what is right"]


def test_no_rows(answer):
    assert answer.rows() == ["write what is right"]
