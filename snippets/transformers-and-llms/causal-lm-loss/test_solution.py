import math

import numpy as np
import pytest


def case(seed=0, batch=6, time=17, vocabulary=50, padding=0):
    rng = np.random.default_rng(seed)
    logits = 3 * rng.normal(size=(batch, time, vocabulary))
    tokens = rng.integers(vocabulary, size=(batch, time))
    prompts = rng.integers(1, time - 4, size=batch)
    lengths = rng.integers(prompts + 1, time + 1)
    tokens[np.arange(time) >= lengths[:, None]] = padding
    return logits, tokens, prompts, lengths


def by_hand(logits, tokens, prompts, lengths):
    losses = []
    for row in range(len(tokens)):
        for t in range(prompts[row], lengths[row]):
            z = logits[row, t - 1]
            total = math.fsum(math.exp(v - z.max()) for v in z)
            losses.append(math.log(total) + z.max() - z[tokens[row, t]])
    return math.fsum(losses) / len(losses)


@pytest.mark.parametrize("seed", range(30))
def test_against_a_loop(answer, seed):
    given = case(seed)
    assert answer.answer_loss(*given) == pytest.approx(by_hand(*given))


def test_logits_predict_the_next_token(answer):
    tokens = np.array([[3, 1, 4, 1]])
    logits = np.zeros((1, 4, 5))
    logits[0, [0, 1, 2], tokens[0, 1:]] = 50
    assert answer.answer_loss(logits, tokens, np.array([1]), np.array([4])) == pytest.approx(0, abs=1e-9)


def test_the_first_answer_token_counts(answer):
    """It is predicted from the last prompt token."""
    logits, tokens = np.zeros((1, 3, 4)), np.array([[1, 2, 3]])
    logits[0, 1, 0] = 10
    loss = answer.answer_loss(logits, tokens, np.array([2]), np.array([3]))
    assert loss == pytest.approx(math.log(math.exp(10) + 3))


def test_padding_has_no_influence(answer):
    logits, tokens, prompts, lengths = case(1)
    loss = answer.answer_loss(logits, tokens, prompts, lengths)
    noise = np.where((np.arange(17) >= lengths[:, None])[..., None], 9.0, logits)
    wider = np.concatenate([noise, np.full((6, 5, 50), -3.0)], axis=1)
    more = np.concatenate([tokens, np.full((6, 5), 7)], axis=1)
    assert answer.answer_loss(wider, more, prompts, lengths) == pytest.approx(loss)


def test_the_end_token_counts_though_it_is_also_the_padding(answer):
    tokens = np.array([[5, 6, 2, 2, 2]])
    logits = np.zeros((1, 5, 8))
    logits[0, 1, 2] = -20
    loss = answer.answer_loss(logits, tokens, np.array([1]), np.array([3]))
    assert loss == pytest.approx((math.log(8) + math.log(7 + math.exp(-20)) + 20) / 2)


def test_every_token_has_the_same_weight(answer):
    logits, tokens = np.zeros((2, 12, 2)), np.zeros((2, 12), dtype=int)
    logits[0, :, 0] = 20
    loss = answer.answer_loss(logits, tokens, np.array([1, 1]), np.array([12, 2]))
    assert loss == pytest.approx(math.log(2) / 12, abs=1e-6)


def test_large_logits_do_not_overflow(answer):
    logits, *rest = case(2)
    assert np.isfinite(answer.answer_loss(1e4 * logits + 1e9, *rest))


def test_the_input_is_unchanged(answer):
    given = case(3)
    before = [a.copy() for a in given]
    answer.answer_loss(*given)
    assert all(np.array_equal(a, b) for a, b in zip(given, before))
