"""MLflow itself is not needed: a stand-in records the calls and knows the parameter names of MLflow 3."""

import contextlib
import sys
from types import SimpleNamespace

import pytest


class Client:
    def __init__(self, store):
        self.store = store

    def set_model_version_tag(self, name, version, key, value):
        self.store.setdefault("tags", {})[name, version] = (key, value)

    def set_registered_model_alias(self, name, alias, version):
        self.store.setdefault("aliases", {})[name, alias] = version

    def get_model_version_by_alias(self, name, alias):
        return SimpleNamespace(version=self.store["aliases"][name, alias])


@pytest.fixture
def store(monkeypatch):
    store = {"metrics": [], "versions": []}

    @contextlib.contextmanager
    def start_run(tags=None):
        store["run"] = dict(tags)
        yield
        store["closed"] = True

    def log_model(sk_model, *, name, signature):
        store["model"] = (sk_model, name, signature)
        return SimpleNamespace(model_id="m-7", model_uri="models:/m-7")

    def log_metric(key, value, *, model_id):
        store["metrics"].append((key, value, model_id))

    def register_model(model_uri, name):
        store["versions"].append((model_uri, name))
        return SimpleNamespace(version=str(len(store["versions"])))

    monkeypatch.setitem(sys.modules, "mlflow", SimpleNamespace(
        start_run=start_run, log_metric=log_metric, register_model=register_model,
        log_params=lambda params: store.update(params=params),
        sklearn=SimpleNamespace(log_model=log_model),
        models=SimpleNamespace(infer_signature=lambda rows, scores: ("signature", rows, scores)),
        MlflowClient=lambda: Client(store)))
    return store


class Majority:
    """The smallest thing with scikit-learn's methods."""

    def get_params(self):
        return {"rule": "majority"}

    def fit(self, rows, labels):
        self.label = max(set(labels), key=labels.count)

    def predict(self, rows):
        return [self.label] * len(rows)

    def score(self, rows, labels):
        return sum(map(self.label.__eq__, labels)) / len(labels)


TRAIN, TEST = ([[1], [2], [3]], [1, 1, 0]), ([[4], [5]], [1, 0])
FACTS = {"commit": "5e1f0c2", "data": "events@8841"}


def test_the_run_says_what_is_needed_to_repeat_it(answer, store):
    answer.train_and_register(Majority(), TRAIN, TEST, FACTS)
    assert store["run"] == FACTS
    assert store["params"] == {"rule": "majority"}
    assert store["closed"]


def test_the_model_has_a_name_and_a_signature(answer, store):
    answer.train_and_register(Majority(), TRAIN, TEST, FACTS)
    model, name, signature = store["model"]
    assert name == "churn"
    assert signature == ("signature", TRAIN[0], [1, 1, 1])
    assert model.label == 1


def test_the_metric_is_measured_on_the_test_rows_and_belongs_to_the_model(answer, store):
    answer.train_and_register(Majority(), TRAIN, TEST, FACTS)
    assert store["metrics"] == [("accuracy", 0.5, "m-7")]


def test_each_training_makes_a_new_version(answer, store):
    assert answer.train_and_register(Majority(), TRAIN, TEST, FACTS) == "1"
    assert answer.train_and_register(Majority(), TRAIN, TEST, FACTS) == "2"
    assert store["versions"][0] == ("models:/m-7", "churn")


def test_training_moves_no_alias(answer, store):
    answer.train_and_register(Majority(), TRAIN, TEST, FACTS)
    assert "aliases" not in store


def test_deployment_gets_a_version_that_does_not_move(answer, store):
    answer.promote("7")
    assert store["tags"] == {("churn", "7"): ("gate", "passed")}
    address = answer.pinned()
    answer.promote("8")
    assert address == "models:/churn/7"
    assert answer.pinned() == "models:/churn/8"


def test_the_inputs_are_not_changed(answer, store):
    train, test, facts = ([[1], [2]], [1, 0]), ([[3]], [1]), dict(FACTS)
    answer.train_and_register(Majority(), train, test, facts)
    assert (train, test, facts) == (([[1], [2]], [1, 0]), ([[3]], [1]), FACTS)
