import random

import pytest


@pytest.mark.parametrize(
    ("digits", "readings"),
    [
        ("", 1),
        ("0", 0),
        ("7", 1),
        ("12", 2),
        ("226", 3),
        ("27", 1),
        ("26", 2),
        ("10", 1),
        ("20", 1),
        ("30", 0),
        ("06", 0),
        ("100", 0),
        ("101", 1),
        ("110", 1),
        ("2101", 1),
        ("1201234", 3),
        ("1111", 5),
        ("230", 0),
        ("12012", 2),
    ],
)
def test_known_digits(answer, digits, readings):
    assert answer.count_readings(digits) == readings


def test_agrees_with_all_splits(answer):
    def walk(rest):
        if not rest:
            return 1
        heads = (rest[:size] for size in (1, 2) if len(rest) >= size)
        return sum(walk(rest[len(head) :]) for head in heads if head[0] != "0" and int(head) <= 26)

    rng = random.Random(19)
    for _ in range(300):
        digits = "".join(rng.choices("0123679", weights=(2, 4, 4, 1, 1, 1, 1), k=rng.randrange(10)))
        assert answer.count_readings(digits) == walk(digits)


def test_long_texts(answer):
    assert answer.count_readings("1" * 300) == 359579325206583560961765665172189099052367214309267232255589801
    assert answer.count_readings("27" * 1_000) == 1
    assert answer.count_readings("10" * 1_000) == 1
