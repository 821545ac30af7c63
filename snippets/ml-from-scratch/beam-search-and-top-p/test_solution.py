import itertools

import numpy as np
import pytest

START, END = 0, 1


def model(seed, v=5, peaked=1.5):
    """A random language model whose next token depends on all that came before."""
    def next_log_probs(tokens):
        rng = np.random.default_rng([seed, *tokens])
        z = peaked * rng.normal(size=v)
        z[START] = -np.inf                       # the start never comes again
        return z - np.log(np.exp(z).sum())
    return next_log_probs


def every(next_log_probs, steps, alpha, v=5):
    """The best of all sequences."""
    best, found = -np.inf, None
    for n in range(1, steps + 1):
        for body in itertools.product(range(v), repeat=n):
            if END in body[:-1] or START in body or (n < steps and body[-1] != END):
                continue
            tokens, score = [START], 0.0
            for t in body:
                score += next_log_probs(tokens)[t]
                tokens.append(t)
            if score / n ** alpha > best:
                best, found = score / n ** alpha, tokens
    return found, best


def plain_beam(next_log_probs, width, steps, alpha, v=5):
    """Every extension of every beam, sorted, without stopping early."""
    beams, done = [(0.0, [START])], []
    for n in range(1, steps + 1):
        longer = [(s + next_log_probs(t)[i], [*t, i]) for s, t in beams for i in range(v) if i != START]
        done += [(s / n ** alpha, t) for s, t in longer if t[-1] == END]
        beams = sorted((o for o in longer if o[1][-1] != END), key=lambda o: -o[0])[:width]
    return max(done + [(s / steps ** alpha, t) for s, t in beams], key=lambda o: o[0])[::-1]


def log_prob(next_log_probs, tokens):
    return sum(next_log_probs(tokens[:i])[tokens[i]] for i in range(1, len(tokens)))


GARDEN = {(0,): [0, 0, 0.55, 0.45], (0, 2): [0, 0.4, 0.3, 0.3], (0, 3): [0, 0.9, 0.05, 0.05]}


def garden(tokens):
    """The likelier first word leads to a worse sentence."""
    with np.errstate(divide="ignore"):
        return np.log(GARDEN.get(tuple(tokens), [0, 1, 0, 0]))


def test_a_beam_finds_what_greedy_misses(answer):
    assert answer.beam_search(garden, START, END, 1, 4)[0] == [0, 2, 1]
    tokens, score = answer.beam_search(garden, START, END, 2, 4)
    assert tokens == [0, 3, 1]
    assert score == pytest.approx(np.log(0.45 * 0.9))


@pytest.mark.parametrize("alpha", [0.0, 0.7, 1.0])
@pytest.mark.parametrize("seed", range(2))
def test_a_wide_beam_is_exhaustive(answer, seed, alpha):
    m = model(seed)
    tokens, score = answer.beam_search(m, START, END, 64, 3, alpha)
    expected = every(m, 3, alpha)
    assert score == pytest.approx(expected[1])
    assert tokens == expected[0]


@pytest.mark.parametrize("seed", range(6))
def test_the_score_belongs_to_the_tokens(answer, seed):
    m = model(seed)
    for width, alpha in ((1, 0.0), (3, 0.0), (3, 0.8)):
        tokens, score = answer.beam_search(m, START, END, width, 5, alpha)
        assert score == pytest.approx(log_prob(m, tokens) / (len(tokens) - 1) ** alpha)
        assert tokens[0] == START
        assert END not in tokens[:-1]
        assert (tokens[-1] == END or len(tokens) == 6)


def test_length_normalisation_prefers_longer_sentences(answer):
    """Short: log 0.4 for one token. Long: log 0.6 + 2 log 0.8 for three."""
    table = {(0,): [0, 0.4, 0.6], (0, 2): [0, 0.2, 0.8], (0, 2, 2): [0, 0.8, 0.2]}

    def m(tokens):
        with np.errstate(divide="ignore"):
            return np.log(table.get(tuple(tokens), [0, 1, 0]))

    assert answer.beam_search(m, START, END, 2, 5, 0.0)[0] == [0, 1]
    assert answer.beam_search(m, START, END, 2, 5, 1.0)[0] == [0, 2, 2, 1]


def test_a_finished_sentence_survives_better_looking_beginnings(answer):
    """It leaves the beam and must not be forgotten there."""
    def m(tokens):
        with np.errstate(divide="ignore"):
            return np.log([0, 0.3, 0.35, 0.35]) if len(tokens) == 1 else np.log([0, 0.01, 0.5, 0.49])

    assert answer.beam_search(m, START, END, 2, 6)[0] == [0, 1]


def test_an_unlikely_end_is_still_an_end(answer):
    """It ranks behind three other tokens, and per token it is the best sentence of all."""
    def m(tokens):
        with np.errstate(divide="ignore"):
            return np.log([0, 0.19, 0.27, 0.27, 0.27] if len(tokens) < 3 else [0, 0, 0.34, 0.33, 0.33])

    assert answer.beam_search(m, START, END, 1, 8)[0] == [0, 1]


def test_a_thousand_steps_do_not_underflow(answer):
    def m(tokens):
        with np.errstate(divide="ignore"):
            return np.log([0, 0, 0.5, 0.5])

    tokens, score = answer.beam_search(m, START, END, 1, 1_200)
    assert len(tokens) == 1_201
    assert score == pytest.approx(1_200 * np.log(0.5))


def shares(answer, logits, p, temperature=1.0, n=800):
    rng = np.random.default_rng(0)
    return np.bincount([answer.top_p(logits, p, rng, temperature) for _ in range(n)], minlength=len(logits)) / n


LOGITS = np.log([0.1, 0.5, 0.15, 0.25])


def test_the_smallest_set_that_reaches_p(answer):
    """0.5 + 0.25 reaches 0.7, and both are renormalised."""
    assert shares(answer, LOGITS, 0.7) == pytest.approx(np.array([0, 2 / 3, 0, 1 / 3]), abs=0.06)


def test_exactly_p_is_enough(answer):
    assert shares(answer, LOGITS, 0.75)[[0, 2]].tolist() == [0, 0]
    assert shares(answer, LOGITS, 0.5)[1] == 1


@pytest.mark.parametrize("p", [0.0, 0.1])
def test_never_empty(answer, p):
    assert shares(answer, LOGITS, p, n=20)[1] == 1


def test_everything_at_one(answer):
    assert shares(answer, LOGITS, 1.0) == pytest.approx(np.exp(LOGITS), abs=0.06)


def test_temperature_comes_before_the_cut(answer):
    """At temperature 2 the chances are 0.16, 0.37, 0.20 and 0.26: three are needed for 0.7."""
    assert (shares(answer, LOGITS, 0.7, 2.0) > 0).tolist() == [False, True, True, True]
    assert (shares(answer, LOGITS, 0.7, 0.5) > 0).tolist() == [False, True, False, False]


def test_temperature_zero_and_huge_logits(answer):
    rng = np.random.default_rng(0)
    assert answer.top_p([1e9, 0, 1e9 + 10, 5], 0.9, rng, 0) == 2
    assert answer.top_p([1e9, 0, 1e9 + 100, 5], 0.9, rng, 0.7) == 2


def test_ties_at_the_cut_go_to_the_lower_token(answer):
    assert (shares(answer, np.zeros(4), 0.5) > 0).tolist() == [True, True, False, False]


@pytest.mark.parametrize("alpha", [0.0, 1.0, 2.0])
@pytest.mark.parametrize("seed", [10, 14, 15, 29])
def test_a_narrow_beam_keeps_the_best_of_all_extensions(answer, seed, alpha):
    """The best continuations may all belong to one beam, and the limit may cut the winner off."""
    for width, steps in ((2, 4), (2, 6), (3, 6)):
        tokens, score = answer.beam_search(model(seed), START, END, width, steps, alpha)
        expected = plain_beam(model(seed), width, steps, alpha)
        assert (tokens, score) == (expected[0], pytest.approx(expected[1]))


def test_temperature_one_unless_told_otherwise(answer):
    drawn = [answer.top_p(LOGITS, 1.0, np.random.default_rng(s)) for s in range(50)]
    assert drawn == [answer.top_p(LOGITS, 1.0, np.random.default_rng(s), 1.0) for s in range(50)]
