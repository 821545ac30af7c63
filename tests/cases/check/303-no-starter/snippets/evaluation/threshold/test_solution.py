def test_one(answer):
    assert answer.one() == 1
