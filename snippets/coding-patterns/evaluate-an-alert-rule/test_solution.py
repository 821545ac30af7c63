import random

import pytest


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        (" 12 + 30 ", 42),
        ("3+2*2", 7),
        ("2*3+4*5", 26),
        ("8-3-2", 3),  # from the left
        ("100/10/5", 2),
        ("100/10*5", 50),
        ("14-3/2", 13),
        ("(1+(4+5+2)-3)+(6+8)", 23),
        ("2*(5+5*2)/3+(6/2+8)", 21),
        ("1-(5)", -4),
        ("1-(-2)", 3),
        ("-(3-(4-5))", -4),
        ("-7/2", -3),  # towards zero
        ("(0-7)/(0-2)", 3),
        ("-2*(-3)", 6),
        ("+5-(+2)", 3),
        ("10 - 4 / 3 * 3", 7),
        ("1000000000*1000000000*1000000000/3", 10**27 // 3),
    ],
)
def test_known_expressions(answer, text, value):
    assert answer.evaluate(text) == value


def test_division_by_zero_is_an_error(answer):
    with pytest.raises(ZeroDivisionError):
        answer.evaluate("3/(2-2)")


def tree(rng, depth):
    """Return the text and the value of a random expression, put together from its parts, and its rank."""
    if depth == 0 or rng.random() < 0.2:
        number = rng.choice((0, 1, 2, 10, 37, 10**9))
        return str(number), number, 3
    operator = rng.choice("+-*/")
    rank = 1 if operator in "+-" else 2
    (left, x, left_rank), (right, y, right_rank) = tree(rng, depth - 1), tree(rng, depth - 1)
    if operator == "/" and y == 0:
        operator, rank = "-", 1
    if left_rank < rank:
        left = f"({left})"
    if right_rank <= rank:
        right = f"({right})"
    if operator == "/":
        quotient = abs(x) // abs(y)
        value = quotient if x * y >= 0 else -quotient
    else:
        value = {"+": x + y, "-": x - y, "*": x * y}[operator]
    return f"{left}{rng.choice(('', ' '))}{operator}{right}", value, rank


def test_agrees_with_the_tree_that_the_text_came_from(answer):
    rng = random.Random(224)
    for _ in range(400):
        text, value, _ = tree(rng, rng.randint(1, 4))
        assert answer.evaluate(text) == value, text


def test_deep_brackets_need_no_deep_stack(answer):
    assert answer.evaluate("(" * 3_000 + "1" + "+1)" * 3_000) == 3_001
