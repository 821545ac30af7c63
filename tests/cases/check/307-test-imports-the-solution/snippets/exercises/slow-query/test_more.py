import solution


def test_one():
    assert solution
