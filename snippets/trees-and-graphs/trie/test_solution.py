import random
import sys

import pytest


def filled(answer, words):
    trie = answer.Trie()
    for word in words:
        trie.add(word)
    return trie


def test_the_example(answer):
    trie = filled(answer, ["car", "card", "cat"])
    assert [trie.count(prefix) for prefix in ("ca", "car", "card", "cards", "b")] == [3, 2, 1, 0, 0]
    assert trie.has("car") and trie.has("card") and not trie.has("ca") and not trie.has("cards")


def test_an_empty_trie(answer):
    trie = answer.Trie()
    assert trie.count("") == 0 and trie.count("a") == 0
    assert not trie.has("") and not trie.has("a")


def test_the_empty_word_is_a_word(answer):
    trie = filled(answer, ["", "a"])
    assert trie.has("") and trie.count("") == 2 and trie.count("a") == 1


def test_adding_twice_counts_once(answer):
    trie = filled(answer, ["car", "card", "car", "car"])
    assert [trie.count(prefix) for prefix in ("", "c", "car", "card")] == [2, 2, 2, 1]


def test_a_prefix_that_is_added_later_becomes_a_word(answer):
    trie = filled(answer, ["card"])
    assert not trie.has("car")
    trie.add("car")
    assert trie.has("car") and trie.count("car") == 2


@pytest.mark.parametrize("mark", ["$", "#", "*", "\0", "\n", " ", "é", "10", "end", "_end", "is_end"])
def test_any_character_may_stand_in_a_word(answer, mark):
    trie = filled(answer, ["a", "b" + mark])
    assert not trie.has("a" + mark) and trie.count("a" + mark) == 0
    assert trie.count("a") == 1
    assert trie.has("b" + mark) and not trie.has("b")


def test_case_and_numbers(answer):
    trie = filled(answer, ["E2", "E10", "E1", "e1"])
    assert trie.count("E1") == 2 and trie.count("E") == 3 and trie.count("e") == 1


def test_two_tries_share_nothing(answer):
    filled(answer, ["a"])
    assert answer.Trie().count("") == 0


def test_agrees_with_a_list(answer):
    rng = random.Random(8)
    for _ in range(60):
        words = ["".join(rng.choices("ab$", k=rng.randrange(5))) for _ in range(rng.randrange(12))]
        trie = filled(answer, words)
        for _ in range(30):
            asked = "".join(rng.choices("ab$", k=rng.randrange(6)))
            assert trie.has(asked) == (asked in words)
            assert trie.count(asked) == sum(word.startswith(asked) for word in set(words))


class Word(str):
    """A word that counts how often it is looked at."""

    looks = 0

    def look(self):
        Word.looks += 1

    def startswith(self, *args):
        self.look()
        return super().startswith(*args)

    def __getitem__(self, index):
        self.look()
        return super().__getitem__(index)

    def __iter__(self):
        self.look()
        return super().__iter__()


def test_a_query_does_not_look_at_every_word(answer):
    trie = filled(answer, (Word(f"{n:04}") for n in range(2_000)))
    Word.looks = 0
    assert [trie.count(prefix) for prefix in ("", "0", "00", "001", "0010")] == [2_000, 1_000, 100, 10, 1]
    assert Word.looks < 500


def within(limit, function, *args):
    """Call the function and stop it after so many calls of functions."""
    calls = 0

    def count(frame, event, arg):
        nonlocal calls
        calls += event in ("call", "c_call")
        assert calls < limit, "visits the words below the prefix"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        return function(*args)
    finally:
        sys.setprofile(before)


def test_a_query_does_not_visit_the_nodes_below(answer):
    trie = filled(answer, (f"{n:04}" for n in range(2_000)))
    for prefix, number in [("", 2_000), ("0", 1_000), ("00", 100), ("0010", 1)]:
        assert within(200, trie.count, prefix) == number


def test_a_long_word(answer):
    word = "ab" * 600
    trie = filled(answer, [word, word + "c"])
    assert trie.count(word) == 2 and trie.has(word) and not trie.has(word[:-1])
