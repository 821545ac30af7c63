import random
import re

import pytest


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", None), ("no brackets", None), ("()[]{}", None), ("{[()()]}", None),
        ("(", 0), (")", 0), ("a(b]c", 3), ("([)]", 2), ("())(", 2), ("((", 1), ("[()", 0), ("(()", 0), ("x{y[z]", 1),
        ("]" + "()" * 5, 0), ('f(a[2], {"k": 10})', None), ("<)>", 1),
    ],
)
def test_known_texts(answer, text, error):
    assert answer.first_error(text) == error


def reduces_to_nothing(text):
    """Balanced texts, and no others, vanish when pairs are deleted again and again."""
    before = None
    while before != text:
        before, text = text, re.sub(r"\(\)|\[\]|\{\}", "", text)
    return text == ""


def can_be_continued(text):
    """Deleting pairs leaves only opening brackets."""
    before = None
    while before != text:
        before, text = text, re.sub(r"\(\)|\[\]|\{\}", "", text)
    return not re.search(r"[)\]}]", text)


def reference(text):
    for i in range(len(text)):
        if not can_be_continued(text[: i + 1]):
            return i
    if reduces_to_nothing(text):
        return None
    for i in reversed(range(len(text))):  # the innermost open bracket: what follows it is balanced
        if text[i] in "([{" and reduces_to_nothing(text[i + 1 :]):
            return i


def test_agrees_with_brute_force(answer):
    rng = random.Random(8)
    for _ in range(500):
        text = "".join(rng.choices("()[]{}", k=rng.randrange(9)))
        assert answer.first_error(text) == reference(text)


def test_deep_nesting(answer):
    """A recursive parser fails here, and deleting pairs takes for ever."""
    deep = 20_000
    assert answer.first_error("[" * deep + "]" * deep) is None
    assert answer.first_error("[" * deep + "]" * (deep - 1)) == 0


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("", ""), ('{"a": [1, {"b": 2', "}]}"), ('{"a": 1}', ""), ('{"a": "[{"', "}"), ('{"a": "say \\"[', None),
        ('{"a": "\\\\"', "}"), ('{"a": "x', None), ("[1}", None), ("]", None), ('["\\"]"', "]"),
    ],
)
def test_completing_a_cut_reply(answer, text, end):
    if hasattr(answer, "missing_end"):  # a follow-up, not part of the task
        assert answer.missing_end(text) == end
