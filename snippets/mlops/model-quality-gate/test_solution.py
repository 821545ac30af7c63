import numpy as np
import pandas as pd
import pytest


def logit(p):
    return np.log(p / (1 - p))


def squash(z):
    return 1 / (1 + np.exp(-z))


def data(n, seed=0):
    """Labels and the probabilities they were drawn from, which no model can beat on average."""
    rng = np.random.default_rng(seed)
    best = squash(rng.normal(-1, 1.5, n))
    return rng, (rng.random(n) < best).astype(int), best


def test_the_same_scores_pass(answer):
    _, y, best = data(2000)
    assert answer.refusals(y, best, best, {}) == []


def test_a_better_model_passes(answer):
    rng, y, best = data(5000)
    blurred = squash(logit(best) + rng.normal(0, 0.8, 5000))
    assert answer.refusals(y, blurred, best, {"even": np.arange(5000) % 2 == 0}) == []


def test_a_worse_model_is_refused(answer):
    rng, y, best = data(5000)
    blurred = squash(logit(best) + rng.normal(0, 0.8, 5000))
    reasons = answer.refusals(y, best, blurred, {})
    assert len(reasons) == 1 and "overall" in reasons[0]


def test_noise_on_few_rows_proves_nothing(answer):
    # Here the candidate scores better by luck; the interval reaches past the limit.
    rng, y, best = data(250, seed=47)
    new = squash(logit(best) + rng.normal(0, 0.4, 250))
    change = answer_loss(y, new) - answer_loss(y, best)
    assert change < 0
    assert answer.refusals(y, best, new, {}) != []


def answer_loss(y, p):
    return -np.where(y == 1, np.log(p), np.log(1 - p)).mean()


def test_pairing_sees_a_small_steady_gain(answer):
    # Losses vary a lot from row to row and their changes hardly do, so pairing removes the noise.
    _, y, best = data(1000)
    new = squash(logit(best) + 0.02 * (2 * y - 1))
    assert answer.refusals(y, best, new, {}, allowed=0.001) == []


def test_a_hurt_slice_is_named(answer):
    rng, y, best = data(10_000)
    old = squash(logit(best) + rng.normal(0, 0.6, 10_000))
    rare = np.arange(10_000) % 20 == 0
    new = np.where(rare, squash(-logit(best)), best)
    reasons = answer.refusals(y, old, new, {"rare": rare, "rest": ~rare}, allowed=0.2)
    assert len(reasons) == 1 and "rare" in reasons[0]


def test_a_slice_too_small_to_judge_is_refused(answer):
    _, y, best = data(1000)
    reasons = answer.refusals(y, best, best, {"tiny": np.arange(1000) < 30})
    assert len(reasons) == 1 and "tiny" in reasons[0]


def test_missing_scores_are_refused(answer):
    _, y, best = data(1000)
    broken = best.copy()
    broken[7] = np.nan
    assert answer.refusals(y, best, broken, {}) != []
    assert answer.refusals(y, broken, best, {}) != []


def test_missing_labels_are_refused(answer):
    # NaN is not 1, so an open case would count as a negative and flatter a cautious model.
    _, y, best = data(1000)
    late = np.where(np.arange(1000) % 3 == 0, np.nan, y)
    assert answer.refusals(late, best, best, {}) != []


def test_log_odds_are_not_probabilities(answer):
    _, y, best = data(1000)
    assert answer.refusals(y, logit(best), logit(best), {}) != []


def test_too_few_rows_are_refused(answer):
    _, y, best = data(100)
    reasons = answer.refusals(y, best, best, {})
    assert len(reasons) == 1 and "100" in reasons[0]


def test_a_loss_inside_the_margin_passes(answer):
    rng, y, best = data(20_000)
    new = squash(logit(best) + rng.normal(0, 0.15, 20_000))
    assert answer_loss(y, new) > answer_loss(y, best)
    assert answer.refusals(y, best, new, {}) == []
    assert answer.refusals(y, best, new, {}, allowed=0.0) != []


def test_a_slice_refuses_on_shown_harm_only(answer):
    # The slice is too noisy to be proved harmless, but no harm is shown, so it passes.
    rng, y, best = data(10_000)
    rare = np.arange(10_000) < 250
    new = np.where(rare, squash(logit(best) + rng.normal(0, 0.5, 10_000)), best)
    change = np.where(y == 1, np.log(best / new), np.log((1 - best) / (1 - new)))[rare]
    assert change.mean() + 1.96 * change.std(ddof=1) / 250**0.5 > 0.03
    assert answer.refusals(y, best, new, {"rare": rare}) == []


def test_a_mask_of_zeros_and_ones(answer):
    _, y, best = data(1000)
    half = (np.arange(1000) >= 500).astype(int)
    new = np.where(half == 1, squash(-logit(best)), best)
    reasons = answer.refusals(y, best, new, {"half": half}, allowed=9.0)
    assert len(reasons) == 1 and "half" in reasons[0]


def test_certain_and_wrong_stays_finite(answer):
    _, y, best = data(1000)
    reasons = answer.refusals(y, best, 1.0 - y, {})
    assert reasons and "inf" not in reasons[0] and "nan" not in reasons[0]


def test_directions(answer):
    rows = pd.DataFrame({"income": [1.0, 2.0, 3.0, 4.0], "age": [30, 40, 50, 60]})

    def predict(frame):                       # falls again above an income of 3.5
        return -(frame["income"] - 3.5).abs()

    assert answer.moved_wrong_way(predict, rows, "income", 1.0, +1) == pytest.approx(0.25)
    assert answer.moved_wrong_way(predict, rows, "age", 1, -1) == 0.0
    assert rows["income"].tolist() == [1.0, 2.0, 3.0, 4.0]


def test_a_score_that_vanishes_moved_the_wrong_way(answer):
    rows = pd.DataFrame({"income": [1.0, 2.0, 3.0, 4.0]})

    def predict(frame):
        return frame["income"].where(frame["income"] < 5)

    assert answer.moved_wrong_way(predict, rows, "income", 1.0, +1) == pytest.approx(0.25)


def test_open_cases_coded_as_minus_one_are_refused(answer):
    _, y, best = data(1000)
    assert answer.refusals(np.where(np.arange(1000) % 3 == 0, -1, y), best, best, {}) != []


@pytest.mark.parametrize("bad", [np.inf, -np.inf, -0.01, 1.01])
def test_one_impossible_score_is_enough(answer, bad):
    _, y, best = data(1000)
    broken = best.copy()
    broken[-1] = bad
    assert answer.refusals(y, best, broken, {}) != []
    assert answer.refusals(y, broken, best, {}) != []


def interval(y, old, new):
    change = np.where(y == 1, np.log(old / new), np.log((1 - old) / (1 - new)))
    half = 1.96 * change.std(ddof=1) / len(y) ** 0.5
    return change.mean() - half, change.mean() + half


@pytest.mark.parametrize("seed", range(5))
def test_the_limits_are_the_ends_of_the_interval(answer, seed):
    rng, y, best = data(600, seed)
    new = squash(logit(best) + rng.normal(0, 1.0, 600))
    low, high = interval(y, best, new)
    every = {"every": np.ones(600, bool)}
    assert answer.refusals(y, best, new, {}, allowed=high + 1e-9) == []
    assert answer.refusals(y, best, new, {}, allowed=high - 1e-9) != []
    assert answer.refusals(y, best, new, every, allowed=9.0, slice_allowed=low + 1e-9) == []
    assert answer.refusals(y, best, new, every, allowed=9.0, slice_allowed=low - 1e-9) != []


def test_a_rise_of_exactly_the_limit_passes(answer):
    _, y, best = data(1000)
    every = {"every": np.ones(1000, bool)}
    assert answer.refusals(y, best, best, every, allowed=0.0, slice_allowed=0.0) == []


def test_scores_of_exactly_0_and_1_are_probabilities(answer):
    _, y, _ = data(1000)
    assert answer.refusals(y, y * 1.0, y * 1.0, {}) == []


def test_200_rows_are_enough_by_default(answer):
    _, y, best = data(1000)
    assert answer.refusals(y[:200], best[:200], best[:200], {}) == []
    assert answer.refusals(y[:199], best[:199], best[:199], {}) != []
    assert answer.refusals(y, best, best, {"first": np.arange(1000) < 200}) == []


def test_the_least_number_of_rows_is_a_parameter_and_enough(answer):
    _, y, best = data(1000)
    first = {"first": np.arange(1000) < 50}
    assert answer.refusals(y, best, best, first, least=50) == []
    assert answer.refusals(y, best, best, first, least=51) != []
    assert answer.refusals(y, best, best, {}, least=1000) == []
    assert answer.refusals(y, best, best, {}, least=1001) != []


def test_lists_are_taken_like_arrays(answer):
    _, y, best = data(1000)
    assert answer.refusals(y.tolist(), best.tolist(), best.tolist(), {"all": [True] * 1000}) == []


def test_every_reason_is_listed(answer):
    _, y, best = data(3000)
    worse = squash(-logit(best))
    slices = {"left": np.arange(3000) < 1500, "empty": np.zeros(3000, bool)}
    reasons = answer.refusals(y, best, worse, slices)
    assert [word in reason for word, reason in zip(("overall", "left", "empty"), reasons, strict=True)] == [True] * 3


def test_narrow_types_change_nothing(answer):
    rng, y, best = data(2000)
    new = squash(logit(best) + rng.normal(0, 0.4, 2000))
    low, high = interval(y, best, new)
    for labels in (y.astype(np.int8), y.astype(np.uint8), y.astype(float)):
        assert answer.refusals(labels, best.astype(np.float32), new, {}, allowed=high + 1e-3) == []
        assert answer.refusals(labels, best.astype(np.float32), new, {}, allowed=high - 1e-3) != []


def test_a_full_byte_grows_and_does_not_wrap_round(answer):
    rows = pd.DataFrame({"missed": np.array([0, 3, 254, 255], np.uint8)})
    assert answer.moved_wrong_way(lambda frame: frame["missed"].astype(float), rows, "missed", 1, +1) == 0.0


def test_a_direction_can_be_downwards(answer):
    rows = pd.DataFrame({"income": [1e9, 2e9, -3e9, 4e9]})
    assert answer.moved_wrong_way(lambda frame: -frame["income"].to_numpy(), rows, "income", 1.0, -1) == 0.0
    assert answer.moved_wrong_way(lambda frame: -frame["income"].to_numpy(), rows, "income", 1.0, +1) == 1.0


def test_the_inputs_are_not_changed(answer):
    _, y, best = data(1000)
    old, new = best.copy(), np.where(np.arange(1000) < 5, [0.0, 1.0] * 500, best)
    slices = {"half": np.arange(1000) % 2}
    given = [y.copy(), old.copy(), new.copy(), slices["half"].copy()]
    answer.refusals(y, old, new, slices)
    for before, after in zip(given, (y, old, new, slices["half"]), strict=True):
        assert np.array_equal(before, after) and before.dtype == after.dtype
    rows = pd.DataFrame({"missed": np.array([0, 255], np.uint8), "age": [30, 40]}, index=[10, 2])
    copy = rows.copy(deep=True)
    answer.moved_wrong_way(lambda frame: frame["missed"] * 1.0, rows, "missed", 1, +1)
    pd.testing.assert_frame_equal(rows, copy)
