import itertools
import random

import pytest


@pytest.mark.parametrize(
    "strings",
    [
        [],
        [""],  # one empty string is not an empty list
        ["", ""],
        ["a"],
        ["user", "clicked"],
        ["", "a", "", ""],
        ["5:hello", "2:"],  # looks like the code itself
        ["#", ",", ";", "|", "/", "\\", "\\\\", '"', "'", "\n", "\0", "\x1f"],
        ["a,b", "a", "b"],
        ["a\\", ",b"],
        ["10", "2", "007"],
        ["x" * 9, "x" * 10, "x" * 100, "x" * 12_345],
        ["größer", "日本", "👍🏽"],
    ],
)
def test_comes_back(answer, strings):
    packed = answer.encode(strings)
    assert type(packed) is str
    assert answer.decode(packed) == strings


def test_every_short_list_comes_back(answer):
    short = ["".join(letters) for size in range(3) for letters in itertools.product(":1#,\\", repeat=size)]
    for size in range(3):
        for strings in itertools.product(short, repeat=size):
            assert answer.decode(answer.encode(list(strings))) == list(strings)


def test_random_lists_come_back(answer):
    rng = random.Random(271)
    for _ in range(300):
        strings = ["".join(rng.choices("0123456789:#,;\\ab \n", k=rng.randrange(30))) for _ in range(rng.randrange(8))]
        assert answer.decode(answer.encode(strings)) == strings


def test_a_message_that_was_cut_off_is_an_error(answer):
    packed = answer.encode(["user 17", "clicked on a long link"])
    with pytest.raises(ValueError):
        answer.decode(packed[:-1])
