def test_it(answer):
    assert answer.rows() == [(1,)]
