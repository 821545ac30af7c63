def test_f():
    assert 1 == 1
