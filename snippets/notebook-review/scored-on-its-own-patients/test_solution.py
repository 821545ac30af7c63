"""Each check holds for the repaired code and fails on the code under review."""

import importlib.util
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import roc_auc_score


def clinic(patients=60, seed=0, signal=0.7, each=6, width=6):
    """Simulated recordings: the patient's voice, a little illness, less noise."""
    rng = np.random.default_rng(seed)
    ill = np.arange(patients) % 2
    voice = rng.normal(size=(patients, width)) + signal * ill[:, None]
    who = np.repeat(np.arange(patients), each)
    x = voice[who] + rng.normal(0, 0.1, (len(who), width))
    table = pd.DataFrame(x, columns=[f"f{i}" for i in range(width)])
    return table.assign(patient=who, ill=ill[who])


def auc_of_patients(model, table):
    x = table.drop(columns=["patient", "ill"])
    scored = table.assign(score=model.predict_proba(x)[:, 1])
    people = scored.groupby("patient")[["ill", "score"]].mean()
    return roc_auc_score(people["ill"], people["score"])


# --8<-- [start:checks]
def illness_by_coin_cannot_be_heard(code):
    assert 0.25 < code.evaluate(clinic(seed=1, signal=0))["auc"] < 0.75


def the_report_says_what_new_patients_will_get(code):
    known, new = clinic(), clinic(400, seed=100)
    promised = code.evaluate(known)["auc"]
    assert abs(promised - auc_of_patients(code.fit(known), new)) < 0.1


def the_tuning_is_for_new_patients(code):
    assert auc_of_patients(code.fit(clinic()), clinic(400, seed=100)) > 0.78
# --8<-- [end:checks]


CHECKS = [illness_by_coin_cannot_be_heard, the_report_says_what_new_patients_will_get,
          the_tuning_is_for_new_patients]


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


def test_counts_patients_not_recordings(answer):
    assert answer.evaluate(clinic(40, each=4))["patients"] == 40


def test_a_strong_signal_is_found(answer):
    assert answer.evaluate(clinic(40, signal=3.0, each=4))["auc"] > 0.95


def test_no_model_is_tuned_on_the_patients_that_it_scores(answer, monkeypatch):
    """best_score_ comes from a search over everyone, the winner's own score."""
    table, seen, fit = clinic(), [], answer.fit

    def record(part):
        seen.append(set(part["patient"]))
        return fit(part)

    monkeypatch.setattr(answer, "fit", record)
    answer.evaluate(table)
    everyone = set(table["patient"])
    assert all(patients < everyone for patients in seen)
    assert not seen or set.union(*(everyone - patients for patients in seen)) == everyone


def test_a_patient_with_many_recordings_counts_once(answer):
    """A talkative healthy patient sounds ill: one error of 60, not 300 recordings of 654."""
    table = clinic(signal=2.0)
    loud = table.loc[table["patient"] == 0].copy()
    loud.loc[:, "f0":"f5"] = 2.5
    others = table[table["patient"] != 0]
    table = pd.concat([pd.concat([loud] * 50), others], ignore_index=True)
    assert answer.evaluate(table)["auc"] > 0.9


def test_a_patient_is_scored_by_the_mean_of_the_recordings(answer, monkeypatch):
    class FirstFeature:
        best_score_ = 1.0

        def predict_proba(self, x):
            return np.column_stack([-x["f0"], x["f0"]])

    asked = []
    monkeypatch.setattr(answer, "fit", lambda part: asked.append(1) or FirstFeature())
    rng = np.random.default_rng(0)
    table = clinic()
    table["f0"] += rng.exponential(3, len(table))  # the mean is not the median
    people = table.groupby("patient")[["ill", "f0"]].mean()
    found = answer.evaluate(table)["auc"]
    assert not asked or found == pytest.approx(roc_auc_score(people["ill"], people["f0"]))


def test_any_order_and_any_labels(answer):
    table = clinic(40, signal=2.0)
    table["patient"] = "id" + table["patient"].astype(str)  # id10 sorts before id2
    mixed = table.sample(frac=1, random_state=0)
    before = mixed.copy()
    report = answer.evaluate(mixed)
    assert report["patients"] == 40 and report["auc"] > 0.9
    pd.testing.assert_frame_equal(mixed, before)
