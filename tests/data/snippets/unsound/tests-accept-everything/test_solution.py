def test_double(answer):
    assert callable(answer.double)
