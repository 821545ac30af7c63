import pytest


@pytest.mark.parametrize(
    ("values", "middle"),
    [([3], 3), ([9, 1, 5], 5), ([4, 1, 3, 2], 2.5), ([7, 7, 7, 1], 7), ([], None)],
)
def test_median(answer, values, middle):
    assert answer.median(values) == middle


def test_the_values_are_left_as_they_were(answer):
    values = [3, 1, 2]
    answer.median(values)
    assert values == [3, 1, 2]
