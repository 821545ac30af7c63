import numpy as np
import pandas as pd


def test_with_all_columns_and_an_intercept_the_rank_is_short_by_one(answer):
    codes, _ = answer.table()
    full = answer.design(answer.one_hot(codes, 3))
    assert full.shape[1] == 4 and np.linalg.matrix_rank(full) == 3
    dropped = answer.design(answer.one_hot(codes, 3, drop_first=True))
    assert dropped.shape[1] == 3 and np.linalg.matrix_rank(dropped) == 3


def test_predictions_do_not_depend_on_the_dropped_column(answer):
    codes, target = answer.table()
    full, dropped = (answer.design(answer.one_hot(codes, 3, drop)) for drop in (False, True))
    first, second = answer.fit(full, target)[0], answer.fit(dropped, target)[0]
    assert np.allclose(full @ first, dropped @ second)
    means = [target[codes == k].mean() for k in range(3)]
    assert np.allclose(second, [means[0], means[1] - means[0], means[2] - means[0]])


def test_ordinal_codes_cost_the_linear_model_most_of_its_fit(answer):
    codes, target = answer.table()
    ordinal = answer.fit(answer.design(codes), target)[1]
    hot = answer.fit(answer.design(answer.one_hot(codes, 3)), target)[1]
    assert ordinal < 0.1 and hot > 0.9


def test_an_unknown_code_is_all_zeros(answer):
    assert answer.one_hot([-1, 2, 1], 3).tolist() == [[0, 0, 0], [0, 0, 1], [0, 1, 0]]


def test_bins_agree_with_pandas(answer):
    rng = np.random.default_rng(11)
    for values in (rng.normal(size=101), rng.exponential(size=500), np.arange(10.0) * 1e9):
        for bins in (2, 4, 10):
            assert (answer.equal_width(values, bins) == pd.cut(values, bins, labels=False)).all()
            assert (answer.equal_count(values, bins) == pd.qcut(values, bins, labels=False)).all()
