import random

import pytest


def by_definition(rewards, values, gamma, lam):
    """Weighted mean of all n-step advantages; the last weight takes what is left."""
    steps, result = len(rewards), []
    for t in range(steps):
        total, left = 0.0, steps - t
        for n in range(1, left + 1):
            back = sum(gamma**k * rewards[t + k] for k in range(n))
            if n < left:
                back += gamma**n * values[t + n]
            weight = (1 - lam) * lam ** (n - 1) if n < left else lam ** (n - 1)
            total += weight * (back - values[t])
        result.append(total)
    return result


@pytest.mark.parametrize("seed", range(20))
def test_it_is_the_mean_of_n_step_advantages(answer, seed):
    draw = random.Random(seed)
    steps = draw.randint(1, 7)
    rewards = [draw.uniform(-2, 2) for _ in range(steps)]
    values = [draw.uniform(-2, 2) for _ in range(steps)]
    gamma, lam = draw.choice([0.5, 0.9, 1.0]), draw.choice([0.0, 0.3, 0.95, 1.0])
    assert answer.gae(rewards, values, gamma, lam) == pytest.approx(by_definition(rewards, values, gamma, lam))


def test_lambda_one_is_the_rest_of_the_rewards_minus_the_value(answer):
    assert answer.gae([0, 0, 1], [0.2, 0.5, 0.7], lam=1.0) == pytest.approx([0.8, 0.5, 0.3])


def test_lambda_zero_is_the_td_error(answer):
    assert answer.gae([0, 0, 1], [0.2, 0.5, 0.7], lam=0.0) == pytest.approx([0.3, 0.2, 0.3])


@pytest.mark.parametrize("ratio, advantage, expected", [(1.5, 2, 2.4), (0.5, 2, 1.0), (1.5, -2, -3.0), (0.5, -2, -1.6), (1.0, 3, 3)])
def test_the_clip_only_takes_gains_away(answer, ratio, advantage, expected):
    assert answer.clipped(ratio, advantage) == pytest.approx(expected)


def test_the_width_of_the_clip_is_an_argument(answer):
    assert answer.clipped(2.0, 1.0, eps=0.5) == pytest.approx(1.5)
    assert answer.clipped(0.2, -1.0, eps=0.5) == pytest.approx(-0.5)
