"""Each check holds for the repaired code and fails on the notebook under review."""

import contextlib
import importlib.util
import io
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

KEY = "sk-test-0123456789"
ROWS = [{"service": f"s{i}", "calls": 10 * i, "errors": i} for i in range(1, 41)]


# --8<-- [start:checks]
def running_a_cell_twice_changes_nothing(code):
    frame = code.load(ROWS)
    once = code.add_rate(frame).copy()
    pd.testing.assert_frame_equal(code.add_rate(frame), once)


def a_split_depends_on_its_arguments_alone(code):
    frame = code.load(ROWS)
    first = set(code.split(frame, 0.25, seed=1)[1]["service"])
    code.load(ROWS[:3])  # another cell runs in between
    np.random.random(5)
    assert set(code.split(frame, 0.25, seed=1)[1]["service"]) == first


def another_row_order_gives_the_same_split(code):
    forth, back = code.load(ROWS), code.load(ROWS[::-1])
    parts = [set(code.split(frame, 0.25, seed=1)[1]["service"]) for frame in (forth, back)]
    assert parts[0] == parts[1]


def the_key_comes_from_the_environment(code):
    seen = []
    code.fetch(lambda path, headers: seen.append(headers) or "ok", {"CALLS_API_KEY": KEY})
    assert seen == [{"Authorization": f"Bearer {KEY}"}]


def without_a_key_nothing_is_sent(code):
    try:
        code.fetch(lambda path, headers: pytest.fail("it sent a request"), {})
    except RuntimeError as error:
        assert "CALLS_API_KEY" in str(error)
    except BaseException as error:
        raise AssertionError(error) from None


def the_key_is_neither_printed_nor_in_the_error(code):
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        try:
            code.fetch(lambda path, headers: None, {"CALLS_API_KEY": KEY})
        except RuntimeError as error:
            shown.write(str(error))
    assert "sk-" not in shown.getvalue()


def the_file_holds_no_key(code):
    assert "sk-" + "live" not in Path(code.__file__).read_text()
# --8<-- [end:checks]


CHECKS = [running_a_cell_twice_changes_nothing, a_split_depends_on_its_arguments_alone,
          another_row_order_gives_the_same_split, the_key_comes_from_the_environment,
          without_a_key_nothing_is_sent, the_key_is_neither_printed_nor_in_the_error, the_file_holds_no_key]


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


def test_the_split_is_the_same_in_every_process(answer, monkeypatch):
    """Python salts hash() of a text anew in each process; two salts stand for two processes."""
    parts = []
    for salt in ("monday", "tuesday"):
        monkeypatch.setattr(answer, "hash", lambda value, salt=salt: hash((salt, value)), raising=False)
        parts.append(sorted(answer.split(answer.load(ROWS), 0.25, seed=1)[1]["service"]))
    assert parts[0] == parts[1]


def test_train_and_test_share_nothing_and_lose_nothing(answer):
    frame = answer.load(ROWS + ROWS)
    for seed in range(5):
        train, test = answer.split(frame, 0.3, seed)
        assert len(train) + len(test) == 80 and not set(train["service"]) & set(test["service"])


def test_the_share_is_about_right_and_seeds_differ(answer):
    frame = answer.load([{"service": f"s{i}", "calls": 1, "errors": 0} for i in range(2000)])
    first, second = (set(answer.split(frame, 0.25, seed)[1]["service"]) for seed in (1, 2))
    assert 400 < len(first) < 600 and first != second


def test_the_global_generator_is_left_alone(answer):
    np.random.seed(3)
    before = np.random.get_state()[1].copy()
    answer.split(answer.load(ROWS), 0.25, seed=1)
    assert (np.random.get_state()[1] == before).all()


def test_the_rate_and_the_logarithm(answer):
    found = answer.add_rate(answer.load([{"service": "a", "calls": 8, "errors": 2}, {"service": "b", "calls": 0, "errors": 0}]))
    assert found["rate"].iloc[0] == 0.25 and np.isnan(found["rate"].iloc[1])
    assert found["errors"].tolist() == pytest.approx([np.log(3), 0])


def test_two_loads_are_two_frames(answer):
    first, second = answer.load(ROWS), answer.load(ROWS[:2])
    assert len(first) == 40 and len(second) == 2
