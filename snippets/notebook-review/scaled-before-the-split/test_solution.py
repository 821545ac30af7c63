"""Each check holds for the repaired code and fails on the code under review."""

import importlib.util
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import roc_auc_score


def boards(seed=0, rows=100, columns=300, signal=0.0):
    """A table of measurements; the first five columns carry the signal."""
    rng = np.random.default_rng(seed)
    defect = np.arange(rows) % 2
    x = rng.normal(size=(rows, columns))
    x[:, :5] += signal * defect[:, None]
    x = x * rng.lognormal(0, 1, columns) + rng.normal(0, 20, columns)
    x[rng.random(x.shape) < 0.02] = np.nan
    table = pd.DataFrame(x, columns=[f"m{i}" for i in range(columns)])
    return table.assign(defect=defect)


def auc(code, table, seeds=4):
    def one(seed):
        p = code.holdout(table, seed)
        return roc_auc_score(table.loc[p.index, "defect"], p)
    return np.mean([one(seed) for seed in range(seeds)])


# --8<-- [start:checks]
def no_board_changes_the_score_of_another(code):
    table = boards(signal=1.0)
    before = code.holdout(table)
    broken, others = before.index[0], before.index[1:]
    table.loc[broken, "m0":"m299"] *= 1000  # one test board goes wild
    after = code.holdout(table)
    assert np.allclose(after[others], before[others])


def labels_by_coin_cannot_be_predicted(code):
    assert 0.3 < auc(code, boards(rows=80, columns=500)) < 0.7


def a_board_alone_scores_as_in_its_batch(code):
    table = boards(signal=1.0)
    model, new = code.train(table), boards(1, rows=20, signal=1.0)
    alone = [code.score(model, new[i:i + 1]).iloc[0] for i in range(20)]
    assert np.allclose(code.score(model, new), alone)
# --8<-- [end:checks]


CHECKS = [no_board_changes_the_score_of_another, labels_by_coin_cannot_be_predicted,
          a_board_alone_scores_as_in_its_batch]


@pytest.fixture
def starter():
    path = Path(__file__).parent / "starter.py"
    spec = importlib.util.spec_from_file_location("reviewed", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("check", CHECKS)
def test_repaired(answer, check):
    check(answer)


@pytest.mark.parametrize("check", CHECKS)
def test_the_defect_is_real(starter, check):
    with pytest.raises(AssertionError):
        check(starter)


def test_still_finds_what_is_there(answer):
    assert auc(answer, boards(rows=200, signal=1.0), seeds=2) > 0.8


def test_a_quarter_is_kept_aside_and_differs_by_seed(answer):
    table = boards(signal=1.0)
    first, again, other = (answer.holdout(table, seed) for seed in (0, 0, 1))
    assert len(first) == 25 and first.equals(again)
    assert set(first.index) != set(other.index)


def test_the_boards_aside_are_as_often_defective(answer):
    table = boards(signal=1.0).iloc[40:80]
    for seed in range(5):
        assert table.loc[answer.holdout(table, seed).index, "defect"].sum() == 5


def test_the_table_of_the_caller_is_left_alone(answer):
    table = boards(signal=1.0)
    before = table.copy()
    answer.score(answer.train(table), table)
    answer.holdout(table)
    assert table.equals(before)
