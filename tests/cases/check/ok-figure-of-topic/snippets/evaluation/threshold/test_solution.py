def test_cost(answer):
    assert answer.cost(1) == 1
