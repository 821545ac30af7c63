"""Each check holds for the repaired code and fails on the code under review."""

import importlib.util
import pickle
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import f1_score

HERE = Path(__file__).parent
DATA = HERE / "data.csv"


@pytest.fixture
def starter():
    spec = importlib.util.spec_from_file_location("reviewed", HERE / "starter.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def data():
    return pd.read_csv(DATA, parse_dates=["time"])


# --8<-- [start:checks]
@pytest.fixture
def world(data, tmp_path, monkeypatch):
    """What a check may use: readings, an empty folder, and patches."""
    return SimpleNamespace(
        readings=data.copy(), folder=tmp_path, patch=monkeypatch)


def loading_twice_gives_the_same_rows(code, world):
    assert len(code.load([DATA])) == len(code.load([DATA]))


def a_missing_export_is_an_error(code, world):
    try:
        code.load([DATA, world.folder / "absent.csv"])
    except OSError:
        return
    raise AssertionError("a file is missing, and no error is raised")


def a_broken_export_is_an_error(code, world):
    text = DATA.read_text()
    broken = {
        "empty": "", "no header": text.partition("\n")[2],
        "cut off": text[:text.rindex(",") - 4], "too wide": text + "1" + 9 * ",2",
    }
    for name, content in broken.items():
        path = world.folder / "export.csv"
        path.write_text(content)
        try:
            code.load([DATA, path])
        except (OSError, ValueError, KeyError):
            continue
        raise AssertionError(f"{name}: no error is raised")


def features_ignore_the_future(code, world):
    early = world.readings["time"] < "2026-03-11"
    whole = code.add_features(world.readings.copy())
    alone = code.add_features(world.readings[early].copy())
    assert whole["vibration_mean"][early].equals(alone["vibration_mean"])


def features_ignore_the_order_of_the_file(code, world):
    in_order = code.add_features(world.readings.copy())
    mixed = code.add_features(world.readings.sample(frac=1, random_state=0))
    again = mixed["vibration_mean"].sort_index()
    assert np.allclose(again, in_order["vibration_mean"])


def the_frame_of_the_caller_is_left_alone(code, world):
    code.add_features(world.readings)
    assert "vibration_mean" not in world.readings


def every_reading_is_used_once(code, world):
    parts = pd.concat(code.split(world.readings))
    assert sorted(parts.index) == list(world.readings.index)


def no_pump_is_in_two_parts(code, world):
    parts = code.split(world.readings)
    train, valid, test = (set(part["pump"]) for part in parts)
    assert train.isdisjoint(valid)
    assert test.isdisjoint(train | valid)


def no_pump_of_the_score_was_seen_before(code, world):
    used = frames_used_by_run(code, world)
    pumps = {name: set(frame["pump"]) for name, frame in used.items()}
    assert not pumps["evaluate"] & (pumps["fit"] | pumps["choose_threshold"])
    assert not pumps["fit"] & pumps["choose_threshold"]


def a_reading_alone_scores_as_in_its_batch(code, world):
    readings = code.add_features(world.readings)
    model = code.fit(readings)
    some = readings[::160]
    alone = [code.predict(model, some[i:i + 1])[0] for i in range(len(some))]
    assert np.allclose(code.predict(model, some), alone)


def the_score_is_f1_of_all_readings(code, world):
    readings = code.add_features(world.readings)
    model, unseen = code.fit(readings[::2]), readings[1::4]
    expected = f1_score(unseen["fails"], code.predict(model, unseen) >= 0.3)
    assert np.isclose(code.evaluate(model, 0.3, unseen), expected)


def the_test_set_is_looked_at_once(code, world):
    used = frames_used_by_run(code, world)
    fitted, tuned, scored = (
        set(used[name].index) for name in ("fit", "choose_threshold", "evaluate"))
    assert not tuned & (fitted | scored)
    assert not fitted & scored


def frames_used_by_run(code, world):
    """Run the pipeline and return the frame that each step was given."""
    used = {}

    def spy(name):
        original = getattr(code, name)

        def record(*args, **named):
            given = [*args, *named.values()]
            used[name] = next(a for a in given if isinstance(a, pd.DataFrame))
            return original(*args, **named)

        world.patch.setattr(code, name, record)

    for name in ("fit", "choose_threshold", "evaluate"):
        spy(name)
    code.run(world.readings)
    return used


def the_service_warns_at_the_evaluated_threshold(code, world):
    for name, threshold in {"first.pkl": 0.2, "second.pkl": 0.6}.items():
        world.patch.setattr(code, "choose_threshold", lambda *args, t=threshold: t)
        code.publish([DATA], world.folder / name)
    model, _, _ = code.run(world.readings.copy())
    readings = code.add_features(world.readings)
    first = world.folder / "first.pkl"
    served = first.rename(world.folder / "served.pkl")  # this file alone
    expected = code.predict(model, readings) >= 0.2
    assert np.array_equal(code.warn(served, readings), expected)


def a_reader_of_the_old_model_is_not_disturbed(code, world):
    path = world.folder / "model.pkl"
    code.save("the old model", path)
    with path.open("rb") as reader:
        code.save("the new model", path)
        assert pickle.load(reader) == "the old model"


def a_failed_save_leaves_the_old_model(code, world):
    path = world.folder / "model.pkl"
    code.save("the model in service", path)
    with suppress(pickle.PicklingError, AttributeError):
        code.save(["half written", lambda: "cannot be pickled"], path)
    try:
        kept = pickle.loads(path.read_bytes())
    except (EOFError, pickle.UnpicklingError):
        kept = "half a model"
    assert kept == "the model in service"
    assert list(world.folder.iterdir()) == [path]
# --8<-- [end:checks]


CHECKS = [  # the quick ones first
    loading_twice_gives_the_same_rows,
    a_missing_export_is_an_error,
    a_broken_export_is_an_error,
    a_reader_of_the_old_model_is_not_disturbed,
    a_failed_save_leaves_the_old_model,
    features_ignore_the_future,
    features_ignore_the_order_of_the_file,
    the_frame_of_the_caller_is_left_alone,
    every_reading_is_used_once,
    no_pump_is_in_two_parts,
    the_service_warns_at_the_evaluated_threshold,
    no_pump_of_the_score_was_seen_before,
    a_reading_alone_scores_as_in_its_batch,
    the_score_is_f1_of_all_readings,
    the_test_set_is_looked_at_once,
]
all_checks = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)


@all_checks
def test_repaired(answer, world, check):
    check(answer, world)


@all_checks
def test_the_defect_is_real(starter, world, check):
    with pytest.raises(AssertionError):
        check(starter, world)


def test_the_repaired_model_beats_warning_about_everything(answer, world):
    rate = world.readings["fails"].mean()
    _, _, score = answer.run(world.readings)
    assert 2 * rate / (1 + rate) < score < 0.8


def test_a_site_never_seen_gets_a_score(answer, world):
    readings = answer.add_features(world.readings)
    train, _, test = answer.split(readings)
    scores = answer.predict(answer.fit(train), test[:3].assign(site="moon"))
    assert ((scores >= 0) & (scores <= 1)).all()


def test_the_same_seed_gives_the_same_run(answer, world):
    assert answer.run(world.readings, 3)[1:] == answer.run(world.readings, 3)[1:]


def test_the_parts_are_60_20_20_and_depend_on_the_seed(answer, world):
    parts = answer.split(world.readings)
    shares = [part["pump"].nunique() / 80 for part in parts]
    assert shares == pytest.approx([0.6, 0.2, 0.2], abs=0.03)
    other = answer.split(world.readings, seed=1)
    assert set(parts[2]["pump"]) != set(other[2]["pump"])


def test_the_order_of_the_file_does_not_change_the_split(answer, world):
    mixed = world.readings.sample(frac=1, random_state=0)
    for part, again in zip(answer.split(world.readings), answer.split(mixed), strict=True):
        assert set(part["pump"]) == set(again["pump"])


def test_exports_are_joined_in_full(answer, world):
    half = len(world.readings) // 2
    paths = [world.folder / "a.csv", world.folder / "b.csv"]
    for path, part in zip(paths, (world.readings[:half], world.readings[half:])):
        part.to_csv(path, index=False)
    joined = answer.load(paths)
    pd.testing.assert_frame_equal(joined, world.readings)


def test_no_step_changes_its_input(answer, world):
    readings = answer.add_features(world.readings)
    before = readings.copy()
    train, valid, test = answer.split(readings)
    model = answer.fit(train)
    answer.evaluate(model, answer.choose_threshold(model, valid), test)
    pd.testing.assert_frame_equal(readings, before)


def test_the_threshold_is_about_the_best(answer, world):
    train, valid, _ = answer.split(answer.add_features(world.readings))
    model = answer.fit(train)
    chosen = answer.evaluate(model, answer.choose_threshold(model, valid), valid)
    others = [answer.evaluate(model, t, valid) for t in (0.2, 0.5, 0.8)]
    assert chosen > max(others) - 0.02


def test_a_path_may_be_text(answer, world):
    answer.save("a model", str(world.folder / "model.pkl"))
    assert pickle.loads((world.folder / "model.pkl").read_bytes()) == "a model"


def test_the_mean_is_that_of_the_last_three_readings(answer, world):
    readings = world.readings[:5].assign(
        pump=["K1", "K1", "K2", "K1", "K1"], vibration=[10.0, 6, 50, 2, 1],
        time=pd.to_datetime([f"2026-03-0{day}" for day in (4, 3, 1, 2, 1)]))
    means = answer.add_features(readings)["vibration_mean"]
    assert means.sort_index().tolist() == pytest.approx([6, 3, 50, 1.5, 1])


def test_a_score_at_the_threshold_warns_when_choosing_too(answer, monkeypatch):
    scores = np.linspace(0.05, 0.95, 19)[[4, 9]]
    monkeypatch.setattr(answer, "predict", lambda model, readings: scores)
    readings = pd.DataFrame({"fails": [0, 1]})
    threshold = answer.choose_threshold(None, readings)
    assert answer.evaluate(None, threshold, readings) == 1
