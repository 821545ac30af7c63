import random

import pytest

CATS = {"cat", "cats", "and", "sand", "dog"}


@pytest.mark.parametrize(
    ("text", "vocabulary", "possible"),
    [
        ("", {"a"}, True),
        ("", set(), True),
        ("a", set(), False),
        ("a", {"a"}, True),
        ("a", {"aa"}, False),
        ("catsand", CATS, True),
        ("catsanddog", CATS, True),
        ("catsandog", CATS, False),
        ("dogdog", CATS, True),  # words may be used again
        ("aaab", {"aa", "aaa", "ab"}, True),  # the longest match is stuck
        ("abcd", {"a", "ab", "cd"}, True),  # and the shortest is here
        ("caatt", {"at", "cat"}, False),  # letters that become neighbours do not count
        ("catch", {"at", "c", "h"}, True),
        ("ab", {"a", "b", ""}, True),
        ("ab", {""}, False),
        ("Data", {"data"}, False),
        ("gpt10", {"gpt", "1", "10"}, True),
        ("größer", {"grö", "ßer"}, True),
    ],
)
def test_known_texts(answer, text, vocabulary, possible):
    assert answer.can_split(text, vocabulary) is possible


def reference(text, vocabulary):
    return not text or any(
        reference(text[len(word) :], vocabulary) for word in vocabulary if word and text.startswith(word)
    )


def test_agrees_with_brute_force(answer):
    rng = random.Random(5)
    for _ in range(300):
        vocabulary = {"".join(rng.choices("ab", k=rng.randrange(1, 5))) for _ in range(3)}
        text = "".join(rng.choices("ab", k=rng.randrange(10)))
        assert answer.can_split(text, vocabulary) is reference(text, vocabulary)


class Vocabulary(set):
    """A vocabulary that counts how often it is asked or read."""

    asked = 0
    limit = float("inf")

    def count(self):
        Vocabulary.asked += 1
        assert Vocabulary.asked < Vocabulary.limit, "asks for too many pieces"

    def __contains__(self, word):
        self.count()
        return super().__contains__(word)

    def __iter__(self):
        for word in super().__iter__():
            self.count()
            yield word


def test_hopeless_positions_are_tried_once(answer):
    Vocabulary.asked, Vocabulary.limit = 0, 1_000
    assert answer.can_split("a" * 60 + "b", Vocabulary({"a", "aa", "aaa"})) is False


def test_looks_no_further_back_than_the_longest_word(answer):
    Vocabulary.asked, Vocabulary.limit = 0, 4_000
    assert answer.can_split("a" * 600, Vocabulary({"a", "aa", "aaa"})) is True


def test_a_long_text(answer):
    assert answer.can_split("ab" * 1_500, {"ab", "ba"}) is True
    assert answer.can_split("ab" * 1_500 + "a", {"ab", "ba"}) is False


def test_leaves_its_input_alone(answer):
    vocabulary = {"a", "b"}
    answer.can_split("abab", vocabulary)
    assert vocabulary == {"a", "b"}
