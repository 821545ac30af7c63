import random
import re

import pytest


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("", "", True),
        ("", "a", False),
        ("a", "", False),
        ("a*", "", True),
        ("a*b*.*", "", True),
        ("a", "aa", False),  # the whole text
        ("a*", "aa", True),
        (".*", "ab", True),
        ("c*a*b", "aab", True),
        ("mis*is*p*.", "mississippi", False),
        ("a*a", "aaa", True),  # the star must leave one
        ("ab*a*c*a", "aaa", True),
        (".*c", "ab", False),
        (".", "\n", True),
        ("a.*b", "acb*b", True),
        ("x*", "xxy", False),
    ],
)
def test_known_patterns(answer, pattern, text, fits):
    assert answer.matches(pattern, text) is fits


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("", "", True),
        ("*", "", True),
        ("?", "", False),
        ("", "a", False),
        ("*", "aa", True),
        ("?a", "cb", False),
        ("*a*b", "adceb", True),
        ("a*c?b", "acdcb", False),
        ("*ab", "aab", True),  # the first try of the star is too short
        ("*abc", "abcabcabd", False),
        ("shard-*.log", "shard-7.log", True),
        ("shard-*.log", "shard-7.log.gz", False),
        ("a.b", "axb", False),  # a dot is a dot
    ],
)
def test_known_globs(answer, pattern, text, fits):
    assert answer.glob_matches(pattern, text) is fits


def test_agrees_with_the_library(answer):
    rng = random.Random(10)
    for _ in range(1500):
        parts = [rng.choice("ab.") + rng.choice(("", "*")) for _ in range(rng.randrange(6))]
        pattern, text = "".join(parts), "".join(rng.choices("ab", k=rng.randrange(7)))
        assert answer.matches(pattern, text) is bool(re.fullmatch(pattern, text)), (pattern, text)


def test_globs_agree_with_the_library(answer):
    rng = random.Random(44)
    for _ in range(1500):
        pattern, text = "".join(rng.choices("ab?*", k=rng.randrange(7))), "".join(rng.choices("ab", k=rng.randrange(7)))
        translated = pattern.replace("?", ".").replace("*", ".*").replace(".*.*", ".*")
        assert answer.glob_matches(pattern, text) is bool(re.fullmatch(translated, text)), (pattern, text)


def test_does_not_try_every_split(answer):
    """Searching without a table would need more steps than there are atoms."""
    assert answer.matches("a*" * 30 + "b", "a" * 60) is False
    assert answer.glob_matches("*a" * 20 + "*b", "a" * 60) is False
