import random

import pytest

COUNTS = {"low": 5, "lower": 2, "newest": 6, "widest": 3}


def by_strings(word_counts, merges):
    """Slow and plain: words with spaces, one pair at a time from the left."""
    texts, learned = {w: list(w) for w in word_counts}, []
    for _ in range(merges):
        counts = {}
        for word, parts in texts.items():
            for i in range(len(parts) - 1):
                key = parts[i], parts[i + 1]
                counts[key] = counts.get(key, 0) + word_counts[word]
        counts = {k: v for k, v in counts.items() if v > 1}
        if not counts:
            break
        top = max(counts.values())
        best = sorted(k for k, v in counts.items() if v == top)[0]
        learned.append(best)
        for parts in texts.values():
            i = 0
            while i < len(parts) - 1:
                if (parts[i], parts[i + 1]) == best:
                    parts[i:i + 2] = ["".join(best)]
                i += 1
    return learned


def test_the_example_by_hand(answer):
    assert answer.learn_merges(COUNTS, 4) == [("e", "s"), ("es", "t"), ("l", "o"), ("lo", "w")]


def test_a_word_never_seen(answer):
    learned = answer.learn_merges(COUNTS, 4)
    assert answer.encode("lowest", learned) == ["low", "est"]
    assert answer.encode("tiles", learned) == ["t", "i", "l", "es"]


def test_frequent_words_weigh_more(answer):
    assert answer.learn_merges({"ab": 1, "ac": 1, "ad": 1, "xy": 1_000_000_000}, 1) == [("x", "y")]


def test_ties_go_to_the_first_in_the_alphabet(answer):
    assert answer.learn_merges({"xy": 3, "ab": 3}, 2) == [("a", "b"), ("x", "y")]


def test_no_merge_across_words(answer):
    assert answer.learn_merges({"a": 9, "b": 9}, 5) == []


def test_pairs_seen_once_are_left_alone(answer):
    assert answer.learn_merges({"abc": 1}, 5) == []


def test_three_equal_letters(answer):
    assert answer.encode("aaa", [("a", "a")]) == ["aa", "a"]
    assert answer.encode("aaaa", [("a", "a"), ("aa", "aa")]) == ["aaaa"]


def test_merges_are_replayed_in_their_order_and_not_greedily_by_length(answer):
    assert answer.encode("abc", [("b", "c"), ("a", "b")]) == ["a", "bc"]
    assert answer.encode("abcd", [("a", "b"), ("b", "c"), ("bc", "d")]) == ["ab", "c", "d"]


def test_symbols_with_equal_text_are_one_pair(answer):
    """'ab'+'c' and 'a'+'bc' are different pairs with the same text."""
    assert answer.encode("abc", [("a", "b"), ("a", "bc")]) == ["ab", "c"]


@pytest.mark.parametrize("seed", range(25))
def test_against_a_slow_reference(answer, seed):
    rng = random.Random(seed)
    words = {"".join(rng.choices("abc", k=rng.randint(1, 9))): rng.choice([1, 2, 10, 10**9])
             for _ in range(rng.randint(1, 12))}
    given = dict(words)
    learned = answer.learn_merges(words, 12)
    assert learned == by_strings(words, 12)
    assert words == given
    for word in [*words, "abcabcabc"]:
        assert "".join(answer.encode(word, learned)) == word
