def test_the_usual_case(answer):
    assert answer.solve([3, 1, 2]) == "write what is right"


def test_nothing(answer):
    assert answer.solve([]) == "write what is right"
