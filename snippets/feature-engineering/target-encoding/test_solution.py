import numpy as np
import pandas as pd
import pytest


def rows(n=60, categories=12, seed=0):
    rng = np.random.default_rng(seed)
    category = pd.Series([f"c{c}" for c in rng.integers(0, categories, n)])
    return category, pd.Series(rng.normal(5, 2, n))


def test_small_categories_are_pulled_to_the_overall_mean(answer):
    category = pd.Series(["a"] * 2 + ["b"] * 98)
    y = pd.Series([1.0] * 2 + [0.0] * 98)
    codes = answer.TargetMean(strength=10).fit(category, y).transform(category)
    assert codes.iloc[0] == pytest.approx((2 * 1 + 10 * 0.02) / 12)
    assert codes.iloc[-1] == pytest.approx((0 + 10 * 0.02) / 108)


def test_without_strength_it_is_the_mean(answer):
    category, y = pd.Series(["a", "a", "b"]), pd.Series([1.0, 3.0, 7.0])
    codes = answer.TargetMean(strength=0).fit(category, y).transform(category)
    assert codes.tolist() == [2, 2, 7]


@pytest.mark.parametrize("value", ["never seen", None])
def test_unknown_and_missing_get_the_overall_mean(answer, value):
    encoder = answer.TargetMean().fit(*rows())
    code = encoder.transform(pd.Series([value], dtype=object))
    assert code.tolist() == [pytest.approx(rows()[1].mean())]


def test_missing_is_a_category_if_it_was_there(answer):
    category = pd.Series([None, None, "a", "a"], dtype=object)
    encoder = answer.TargetMean(strength=0).fit(category, pd.Series([4.0, 6, 0, 0]))
    assert encoder.transform(pd.Series([None, "a"], dtype=object)).tolist() == [5, 0]


@pytest.mark.parametrize("categories", [6, 24])
def test_a_row_does_not_see_its_own_label(answer, categories):
    """With 24 categories many occur once, and their code is the prior."""
    category, y = rows(24, categories)
    before = answer.TargetMean().fit_transform(category, y)
    for i in range(len(y)):
        changed = y.copy()
        changed[i] += 1_000
        after = answer.TargetMean().fit_transform(category, changed)
        assert after[i] == pytest.approx(before[i])


def test_codes_of_a_category_do_not_mirror_the_labels(answer):
    """Leaving out only the row itself makes the code fall as the label rises."""
    y = pd.Series(np.arange(200) % 2.0)
    category = pd.Series(["a"] * 200)
    codes = answer.TargetMean().fit_transform(category, y)
    assert codes[y == 1].max() >= codes[y == 0].min()


def test_rows_sorted_by_category_learn_too(answer):
    """Folds cut from consecutive rows would hold whole categories."""
    category = pd.Series([c for c in "abcde" for _ in range(20)])
    y = pd.Series(np.repeat([0.0, 1, 2, 3, 4], 20))
    codes = answer.TargetMean(strength=0).fit_transform(category, y)
    assert codes.to_numpy() == pytest.approx(y.to_numpy())


def test_rows_in_turns_learn_too(answer):
    """Folds dealt out in turns would hold whole categories as well."""
    category = pd.Series([c for _ in range(20) for c in "abcde"])
    y = pd.Series([0.0, 1, 2, 3, 4] * 20)
    codes = answer.TargetMean(strength=0).fit_transform(category, y)
    assert codes.to_numpy() == pytest.approx(y.to_numpy())


@pytest.mark.parametrize("folds", [2, 20])
def test_few_or_many_folds(answer, folds):
    category, y = rows(12, 3)
    assert answer.TargetMean(folds=folds).fit_transform(category, y).notna().all()


def test_later_rows_profit_from_all_training_rows(answer):
    category, y = rows()
    encoder = answer.TargetMean()
    encoder.fit_transform(category, y)
    expected = answer.TargetMean().fit(category, y).transform(category)
    pd.testing.assert_series_equal(encoder.transform(category), expected)


def test_index_stays(answer):
    category, y = rows()
    index = pd.RangeIndex(100, 160)
    codes = answer.TargetMean().fit_transform(category.set_axis(index), y.set_axis(index))
    assert codes.index.equals(index) and codes.notna().all()


def test_the_defaults_are_those_of_the_starter(answer):
    default = answer.TargetMean().fit_transform(*rows())
    named = answer.TargetMean(strength=10, folds=5, seed=0).fit_transform(*rows())
    pd.testing.assert_series_equal(default, named)


def test_same_seed_same_codes(answer):
    category, y = rows()
    first, second = (answer.TargetMean(seed=3).fit_transform(category, y) for _ in range(2))
    pd.testing.assert_series_equal(first, second)


def test_a_repeated_index_label_is_harmless(answer):
    category, y = rows()
    index = [2, 10] * 30
    codes = answer.TargetMean().fit_transform(category.set_axis(index), y.set_axis(index))
    assert codes.to_numpy() == pytest.approx(answer.TargetMean().fit_transform(category, y).to_numpy())


def test_whole_numbers_as_labels(answer):
    category, y = rows()
    labels = (y > 5).astype("int8")
    codes = answer.TargetMean().fit_transform(category, labels)
    expected = answer.TargetMean().fit_transform(category, labels.astype(float))
    assert codes.to_numpy() == pytest.approx(expected.to_numpy())


def test_leaves_its_input_alone(answer):
    category, y = rows()
    category[3] = None
    copies = category.copy(), y.copy()
    encoder = answer.TargetMean()
    encoder.fit_transform(category, y)
    encoder.transform(category)
    pd.testing.assert_series_equal(category, copies[0])
    pd.testing.assert_series_equal(y, copies[1])
