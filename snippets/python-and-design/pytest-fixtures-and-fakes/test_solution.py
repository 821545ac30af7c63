from datetime import date

import pytest

TODAY = date(2026, 11, 30)


# --8<-- [start:fakes]
class FakeScores:
    def __init__(self, history):
        self.history = history

    def latest(self, model, count):
        return self.history.get(model, [])[-count:]


class FakeJobs:
    def __init__(self):
        self.started = {}

    def submit(self, model, key):
        self.started.setdefault(key, model)


@pytest.fixture
def jobs():
    return FakeJobs()


@pytest.mark.parametrize(
    ("recent", "expected"),
    [(0.80, False), (0.79, False), (0.77, True), (0.85, False)],
)
def test_retrains_only_after_a_real_drop(answer, jobs, recent, expected):
    scores = FakeScores({"churn": [0.80] * 7 + [recent] * 7})
    assert answer.retrain_if_worse("churn", scores, jobs, TODAY) is expected
    assert list(jobs.started.values()) == ["churn"] * expected
# --8<-- [end:fakes]


def test_two_runs_on_a_day_start_one_job_and_the_next_day_another(answer, jobs):
    scores = FakeScores({"churn": [0.9] * 7 + [0.5] * 7})
    for day in (TODAY, TODAY, date(2026, 12, 1)):
        assert answer.retrain_if_worse("churn", scores, jobs, day)
    assert len(jobs.started) == 2


@pytest.mark.parametrize("days", [0, 1, 13])
def test_too_little_history(answer, jobs, days):
    scores = FakeScores({"churn": ([0.9] * 7 + [0.1] * 7)[-days:] if days else []})
    assert answer.retrain_if_worse("churn", scores, jobs, TODAY) is False
    assert jobs.started == {}


def test_older_scores_do_not_count(answer, jobs):
    scores = FakeScores({"churn": [1.0] * 30 + [0.5] * 14})
    assert answer.retrain_if_worse("churn", scores, jobs, TODAY) is False


def test_the_order_is_oldest_first(answer, jobs):
    scores = FakeScores({"churn": [0.5] * 7 + [0.9] * 7})
    assert answer.retrain_if_worse("churn", scores, jobs, TODAY) is False


def test_models_are_separate(answer, jobs):
    scores = FakeScores({"churn": [0.9] * 14, "fraud": [0.9] * 7 + [0.5] * 7})
    assert not answer.retrain_if_worse("churn", scores, jobs, TODAY)
    assert answer.retrain_if_worse("fraud", scores, jobs, TODAY)
