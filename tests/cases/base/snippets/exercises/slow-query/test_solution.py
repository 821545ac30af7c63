def test_rounds_up(answer):
    assert answer.pages(11, 10) == 2
