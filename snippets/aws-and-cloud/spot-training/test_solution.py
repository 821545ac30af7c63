import random

import pytest


def test_best_interval_by_hand(answer):
    assert answer.best_interval(60, 6 * 3600) == pytest.approx(1610, abs=1)


def test_the_best_interval_is_the_minimum_of_the_overhead(answer):
    best = answer.best_interval(60, 21600)
    at = answer.overhead(best, 60, 300, 21600)
    assert at < answer.overhead(best * 0.7, 60, 300, 21600)
    assert at < answer.overhead(best * 1.4, 60, 300, 21600)


def test_without_interruptions_only_writing_costs(answer):
    assert answer.train(3600, 600, 10, 300, 1e15, random.Random(0)) == pytest.approx(3660)


def test_the_last_step_may_be_short(answer):
    assert answer.train(100, 60, 1, 300, 1e15, random.Random(0)) == pytest.approx(102)


@pytest.mark.parametrize("interval", [600, 1800, 3600])
def test_simulation_agrees_with_the_formula(answer, interval):
    kinds = {"work": 36_000, "interval": interval, "write": 60, "restart": 300, "mean_between": 21_600}
    share = answer.mean_time(400, **kinds) / 36_000 - 1
    assert share == pytest.approx(answer.overhead(interval, 60, 300, 21_600), rel=0.25)


def test_never_saving_is_ruinous(answer):
    kinds = {"work": 36_000, "write": 60, "restart": 300, "mean_between": 21_600}
    assert answer.mean_time(200, interval=36_000, **kinds) > 2 * answer.mean_time(200, interval=1600, **kinds)


def test_many_nodes_fail_more_often(answer):
    assert answer.job_interval(48 * 3600, 32) == 5400
