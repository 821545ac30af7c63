import itertools
import random

import pytest


def test_a_fair_choice_among_k_has_perplexity_k(answer):
    assert answer.perplexity([1 / 7] * 5) == pytest.approx(7)


def test_one_impossible_word_is_expensive(answer):
    assert answer.perplexity([0.5, 0.5, 0.5, 1e-9]) == pytest.approx((8e9) ** 0.25)


def test_equal_texts_score_one(answer):
    words = "the pump failed at night".split()
    assert answer.bleu([(words, words)]) == pytest.approx(1)
    assert answer.rouge_l(words, words) == pytest.approx(1)


def test_repeated_words_are_clipped(answer):
    assert answer.precision(["the"] * 7, "the cat is on the mat".split(), 1) == (2, 7)


def test_short_candidates_pay_the_brevity_penalty(answer):
    reference = "a b c d e f g h".split()
    assert answer.bleu([(reference[:4], reference)]) == pytest.approx(2.718281828 ** -1)


def test_long_candidates_pay_by_precision_only(answer):
    reference = "a b c d".split()
    score = answer.bleu([(reference + ["x"], reference)])
    assert score == pytest.approx((4 / 5 * 3 / 4 * 2 / 3 * 1 / 2) ** 0.25)


def test_no_common_four_gram_gives_zero(answer):
    assert answer.bleu([("a b c x".split(), "a b c d".split())]) == 0


def test_corpus_bleu_pools_the_counts(answer):
    good, bad = "a b c d e".split(), "a b c x y".split()
    pooled = answer.bleu([(good, good), (bad, good)])
    assert pooled > (answer.bleu([(good, good)]) + answer.bleu([(bad, good)])) / 2


@pytest.mark.parametrize("seed", range(20))
def test_rouge_against_all_subsequences(answer, seed):
    rng = random.Random(seed)
    a, b = ([rng.choice("xyz") for _ in range(rng.randint(1, 7))] for _ in range(2))
    def subsequences(s):
        return {c for k in range(len(s) + 1) for c in itertools.combinations(s, k)}
    common = max(len(s) for s in subsequences(a) & subsequences(b))
    assert answer.rouge_l(a, b) == pytest.approx(2 * common / (len(a) + len(b)))
