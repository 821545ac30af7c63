def test_double(answer):
    assert answer.double(4) == 8


def test_double_of_nothing(answer):
    assert answer.double(0) == 0
