import pytest

NAMES = {"A": ("Ada",), "B": ("Ben",), "C": ("Cleo",), "D": ("Dan",)}


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (0, [(4, 2, 10, 5.0)]), (1, [(0, None, None)]), (2, [(3, 2)]), (3, []), (4, "C"), (5, "BCD"), (6, "BC"), (7, "AD"),
        (8, [("Ada", 100), ("Ben", None), ("Cleo", 80), ("Dan", None)]),
        (9, [("Ada", 100), ("Ben", 70), ("Cleo", 80), ("Dan", 60)]),
        (10, [(3, 1, 3.5, "ab")]), (11, [(None, 60.0), (2, 80.0), (10, 80.0)]), (12, "AB"),
    ],
)
def test_examples(answer, index, expected):
    found = answer.rows(answer.EXAMPLES[index])
    if isinstance(expected, str):
        assert sorted(found) == [NAMES[letter] for letter in expected]
    else:
        assert found == expected


def test_only_the_team_with_a_raise_gets_it(answer):
    assert answer.pay_after_raise() == ({"Ada": 95, "Ben": 75, "Cleo": 80, "Dan": 60}, 2)
