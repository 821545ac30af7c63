import random

import pytest

WORDS = ["hot", "dot", "dog", "lot", "log", "cog"]


@pytest.mark.parametrize(
    ("begin", "end", "words", "length"),
    [
        ("hit", "cog", WORDS, 5),
        ("hit", "cog", WORDS[:-1], 0),  # the last word must be valid
        ("hot", "dot", WORDS, 2),
        ("hot", "hot", WORDS, 1),
        ("a", "c", ["a", "b", "c"], 2),
        ("aa", "bb", ["bb"], 0),  # two changes at once
        ("aa", "bb", ["ab", "ba", "bb"], 3),
        ("hot", "dog", ["hot", "dog"], 0),
        ("cog", "hit", WORDS, 0),  # begin is free, end is not
        ("a", "b", [], 0),
    ],
)
def test_known_ladders(answer, begin, end, words, length):
    assert answer.ladder_length(begin, end, words) == length


def test_the_detour_that_comes_first_is_not_taken(answer):
    words = ["baa", "bba", "bbb", "cbb", "aab", "abb"]
    assert answer.ladder_length("aaa", "cbb", words) == 4


def test_codes_may_contain_any_character(answer):
    assert answer.ladder_length("a*", "b*", ["b*"]) == 2
    assert answer.ladder_length("a*c", "dbc", ["abc", "dbc"]) == 3
    assert answer.ladder_length("*a", "cd", ["b*", "cd"]) == 0
    assert answer.ladder_length("x-10", "x-2ü", ["x-20", "x-2ü"]) == 3
    assert answer.ladder_length("*b", "c*", ["a*", "c*"]) == 0


def test_words_of_different_lengths_are_no_neighbours(answer):
    assert answer.ladder_length("cat", "cats", ["cats"]) == 0
    assert answer.ladder_length("cat", "cut", ["cats", "cuts", "ca"]) == 0
    assert answer.ladder_length("cat", "cuts", ["cats", "cuts"]) == 0


def test_duplicates_change_nothing(answer):
    assert answer.ladder_length("hit", "cog", WORDS * 3) == 5


def reference(begin, end, words):
    distance = {begin: 1}
    queue = [begin]
    for word in queue:
        for other in words:
            near = len(word) == len(other) and sum(map(str.__ne__, word, other)) == 1
            if near and other not in distance:
                distance[other] = distance[word] + 1
                queue.append(other)
    return distance.get(end, 0) if end in words else 0


def test_agrees_with_brute_force(answer):
    rng = random.Random(6)
    for _ in range(200):
        words = ["".join(rng.choices("abc", k=3)) for _ in range(rng.randrange(1, 14))]
        begin, end = "".join(rng.choices("abc", k=3)), rng.choice(words)
        assert answer.ladder_length(begin, end, words) == reference(begin, end, words)


class Word(str):
    """A word that counts how often it is hashed and its letters are looked at."""

    reads = 0

    def count(self):
        Word.reads += 1
        assert Word.reads < 400_000, "does work for all pairs of words"

    def __hash__(self):
        self.count()
        return super().__hash__()

    def __getitem__(self, index):
        self.count()
        return super().__getitem__(index)

    def __iter__(self):
        for letter in super().__iter__():
            self.count()
            yield letter


def test_does_not_compare_all_pairs(answer):
    Word.reads = 0
    words = [Word(f"{n:03}") for n in range(1_000)]
    assert answer.ladder_length(Word("000"), Word("999"), words) == 4


def test_reads_a_full_bucket_once(answer):
    """Every code of one letter is a neighbour of every other."""
    words = [Word(chr(n)) for n in range(10_000, 11_200)] + [Word("zz")]
    Word.reads = 0
    assert answer.ladder_length(Word("a"), words[-1], words) == 0


def test_leaves_its_input_alone(answer):
    words = ["hot", "dot", "dot"]
    answer.ladder_length("hit", "dot", words)
    assert words == ["hot", "dot", "dot"]
