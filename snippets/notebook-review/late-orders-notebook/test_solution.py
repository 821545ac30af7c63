import json
import pickle
import runpy
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import average_precision_score, recall_score, roc_auc_score
from sklearn.model_selection import train_test_split

HERE = Path(__file__).parent
DATA = HERE / "data.csv"


@pytest.fixture
def raw():
    return pd.read_csv(DATA, parse_dates=["placed_at"])


# The repairs.


@pytest.fixture
def orders(answer):
    return answer.load_orders(DATA)


FITTED = {}  # by answer: many tests ask one model


@pytest.fixture
def trained(answer, orders):
    train, test = answer.split_by_time(orders)
    if answer.__file__ not in FITTED:
        FITTED[answer.__file__] = answer.build_model(seed=0).fit(train, train["late"])
    return FITTED[answer.__file__], test


def test_no_order_is_dropped(orders, raw):
    assert sorted(orders["order_id"]) == sorted(raw["order_id"])


@pytest.mark.parametrize("broken", [
    lambda orders: orders.drop(columns="weight_kg"),
    lambda orders: pd.concat([orders, orders[:1]]),
    lambda orders: orders.assign(late=2),
    lambda orders: orders.assign(weight_kg=0),
    lambda orders: orders.assign(distance_km=-1.0),
    lambda orders: orders.assign(placed_at=None),
    lambda orders: orders.assign(placed_at="last Monday"),
    lambda orders: orders.assign(weight_kg="1,22"),
    lambda orders: orders[:0],
    lambda orders: pd.DataFrame(),
])
def test_broken_data_stop_the_run(answer, raw, tmp_path, broken):
    broken(raw).to_csv(tmp_path / "broken.csv", index=False)
    with pytest.raises(ValueError, match="broken.csv"):
        answer.load_orders(tmp_path / "broken.csv")


def test_one_order_collected_at_the_door_breaks_no_rule(answer, raw, tmp_path):
    raw[:1].assign(distance_km=0, weight_kg=0.01).to_csv(tmp_path / "one.csv", index=False)
    assert len(answer.load_orders(tmp_path / "one.csv")) == 1


def test_the_test_set_is_the_future(answer, orders):
    train, test = answer.split_by_time(orders.sample(frac=1, random_state=0))
    assert train["placed_at"].max() < test["placed_at"].min()
    assert len(train) + len(test) == len(orders)
    assert len(test) == pytest.approx(len(orders) / 4, abs=5)


def test_orders_of_one_moment_stay_together(answer, orders):
    moments = orders["placed_at"].dt.normalize()
    train, test = answer.split_by_time(orders.assign(placed_at=moments))
    assert not set(train["placed_at"]) & set(test["placed_at"])


def test_the_future_is_not_a_feature(trained):
    model, test = trained
    later = test.assign(support_contacts=99, late=1 - test["late"])
    assert np.array_equal(model.predict_proba(test), model.predict_proba(later))
    model.predict_proba(test.drop(columns=["support_contacts", "late"]))


# --8<-- [start:random]
def test_random_labels_cannot_be_predicted(answer, raw, tmp_path):
    labels = np.random.default_rng(0).permutation(raw["late"])
    raw.assign(late=labels).to_csv(tmp_path / "shuffled.csv", index=False)
    orders = answer.load_orders(tmp_path / "shuffled.csv")
    train, test = train_test_split(orders, random_state=0)
    model = answer.build_model(seed=0).fit(train, train["late"])
    assert 0.4 < answer.evaluate(model, test)["auc"] < 0.6
# --8<-- [end:random]


def test_one_order_scores_as_it_does_in_a_batch(trained):
    model, test = trained
    batch = model.predict_proba(test[:5])[:, 1]
    alone = [model.predict_proba(test[i:i + 1])[0, 1] for i in range(5)]
    assert alone == pytest.approx(batch)


def test_unseen_and_missing_values_still_get_a_score(trained):
    model, test = trained
    odd = test[:1].assign(carrier="Eagle", postcode="P999", distance_km=np.nan)
    assert 0 <= model.predict_proba(odd)[0, 1] <= 1


def test_a_missing_distance_means_something(answer, orders, trained):
    model, test = trained
    known = answer.split_by_time(orders)[0]["distance_km"]
    pickup = model.predict_proba(test.assign(distance_km=np.nan))[:, 1].mean()
    for distance in known.median(), test["distance_km"].median():
        far = model.predict_proba(test.assign(distance_km=distance))[:, 1].mean()
        assert pickup < 0.8 * far


def test_no_step_changes_its_input(answer, orders):
    orders = orders[:400]
    before = orders.copy()
    train, test = answer.split_by_time(orders)
    copies = train.copy(), test.copy()
    answer.evaluate(answer.build_model(seed=0).fit(train, train["late"]), test)
    pd.testing.assert_frame_equal(orders, before)
    pd.testing.assert_frame_equal(train, copies[0])
    pd.testing.assert_frame_equal(test, copies[1])


def test_the_report_names_the_base_rate(answer, trained):
    model, test = trained
    report = answer.evaluate(model, test)
    assert report["orders"] == len(test)
    assert report["late_rate"] == pytest.approx(test["late"].mean())
    assert report["late_rate"] < report["average_precision"] < 1
    assert 0.5 < report["auc"] < 0.8
    score = model.predict_proba(test)[:, 1]  # not the classes
    assert report["auc"] == pytest.approx(roc_auc_score(test["late"], score))
    precision = average_precision_score(test["late"], score)
    assert report["average_precision"] == pytest.approx(precision)


def test_the_command_writes_a_model_that_scores_raw_orders(answer, trained, raw, tmp_path):
    out = tmp_path / "runs" / "first"
    answer.main([str(DATA), str(out)])
    model = pickle.loads((out / "model.pkl").read_bytes())
    at_checkout = raw.drop(columns=["late", "support_contacts"])[:3]
    assert model.predict_proba(at_checkout).shape == (3, 2)
    again, test = trained  # fitted apart, with the same seed
    assert np.array_equal(model.predict_proba(test), again.predict_proba(test))
    report = json.loads((out / "report.json").read_text())
    assert {"average_precision", "late_rate", "seed", "data_sha256"} <= set(report)
    with pytest.raises(FileExistsError):
        answer.main([str(DATA), str(out)])


# The defects are real: what the notebook does, shown on the notebook itself.


def run_notebook(seed):
    np.random.seed(seed)  # what scikit-learn falls back on without random_state
    return runpy.run_path(str(HERE / "starter.py"))


@pytest.fixture(scope="module")
def notebook():
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(HERE)
        yield run_notebook(seed=0)


def test_defect_rows_are_dropped_and_not_at_random(notebook, raw):
    dropped = raw[~raw["order_id"].isin(notebook["df"]["order_id"])]
    assert len(dropped) / len(raw) > 0.2
    assert dropped["late"].mean() < 0.5 * notebook["df"]["late"].mean()


def test_defect_support_contacts_come_after_the_fact(notebook):
    X, y, model = (notebook[name] for name in ("X_test", "y_test", "model"))
    at_checkout = X.assign(support_contacts=0)
    assert recall_score(y, model.predict(X)) > 0.5
    assert recall_score(y, model.predict(at_checkout)) < 0.25


def test_defect_postcode_rate_predicts_even_random_labels(raw):
    shuffled = np.random.default_rng(0).permutation(raw["late"])
    encoded = raw.assign(late=shuffled).groupby("postcode")["late"].transform("mean")
    assert roc_auc_score(shuffled, encoded) > 0.65


def test_defect_test_orders_lie_between_training_orders(notebook):
    train_days, test_days = notebook["X_train"]["day"], notebook["X_test"]["day"]
    assert test_days.isin(train_days).mean() > 0.9


def test_defect_accuracy_does_not_notice(notebook):
    X, y, model = (notebook[name] for name in ("X_test", "y_test", "model"))
    at_checkout = model.predict(X.assign(support_contacts=0))
    never_late = 1 - y.mean()
    assert (at_checkout == y).mean() == pytest.approx(never_late, abs=0.05)
    assert notebook["accuracy"] - never_late < 0.15


def test_defect_every_run_gives_another_model(notebook, monkeypatch):
    monkeypatch.chdir(HERE)
    again = run_notebook(seed=1)
    assert not again["X_test"].index.equals(notebook["X_test"].index)
    assert again["accuracy"] != notebook["accuracy"]


def test_defect_one_order_at_a_time_has_no_carrier(notebook, raw):
    order = raw.dropna().iloc[0].to_dict()
    scores = {notebook["predict"](order | {"carrier": name}) for name in raw["carrier"].unique()}
    assert len(scores) == 1


def test_defect_running_a_cell_twice_changes_the_data(notebook, monkeypatch):
    monkeypatch.chdir(HERE)
    setup, clean = (HERE / "starter.py").read_text().split("# %% ")[2:4]
    cells = {}
    exec("#" + setup, cells)
    exec("#" + clean, cells)
    once = cells["df"]["distance_km"].copy()
    exec("#" + clean, cells)
    assert not np.allclose(cells["df"]["distance_km"], once)
