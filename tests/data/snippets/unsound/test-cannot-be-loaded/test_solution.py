import nowhere


def test_double(answer):
    assert nowhere
