def test_double(answer):
    assert answer.double(2) == 4
