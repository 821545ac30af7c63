import itertools
import random

import pytest


def is_valid(order, jobs, needs):
    place = {job: n for n, job in enumerate(order)}
    return sorted(order) == sorted(jobs) and all(place[job] > place[needed] for job, needed in needs)


@pytest.mark.parametrize(
    ("jobs", "needs"),
    [
        ("", []),
        ("a", []),
        ("ba", []),
        ("ab", [("a", "b")]),
        ("abcd", [("b", "a"), ("c", "a"), ("d", "b"), ("d", "c")]),  # a diamond is no cycle
        ("dcba", [("d", "c"), ("c", "b"), ("b", "a")]),
        ("abc", [("c", "a"), ("c", "a"), ("b", "c")]),  # one need is listed twice
    ],
)
def test_orders(answer, jobs, needs):
    assert is_valid(answer.run_order(list(jobs), needs), jobs, needs)


@pytest.mark.parametrize(
    ("jobs", "needs"),
    [
        ("a", [("a", "a")]),
        ("ab", [("a", "b"), ("b", "a")]),
        ("abcd", [("b", "a"), ("c", "b"), ("b", "c"), ("d", "c")]),  # a is free, d is behind the cycle
    ],
)
def test_a_cycle_has_no_order(answer, jobs, needs):
    assert answer.run_order(list(jobs), needs) is None


def test_names_may_be_numbers(answer):
    jobs = [10, 2, 0, 10**9]
    needs = [(2, 10), (0, 2), (10**9, 0)]
    assert answer.run_order(jobs, needs) == [10, 2, 0, 10**9]


def test_an_unknown_job_is_an_error(answer):
    with pytest.raises(KeyError):
        answer.run_order(["a"], [("a", "b")])
    with pytest.raises(KeyError):
        answer.run_order(["a"], [("b", "a")])


def test_agrees_with_brute_force(answer):
    rng = random.Random(2)
    for _ in range(200):
        jobs = list(range(rng.randrange(1, 6)))
        rng.shuffle(jobs)
        needs = [(rng.choice(jobs), rng.choice(jobs)) for _ in range(rng.randrange(6))]
        possible = any(is_valid(order, jobs, needs) for order in itertools.permutations(jobs))
        order = answer.run_order(jobs, needs)
        assert (order is not None) == possible
        assert order is None or is_valid(order, jobs, needs)


class Job:
    """A name that counts how often it is hashed or compared."""

    work = 0

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        Job.work += 1
        return hash(self.name)

    def __eq__(self, other):
        Job.work += 1
        return self.name == other.name


def test_a_long_chain_listed_backwards(answer):
    jobs = [Job(n) for n in range(1_200)]
    needs = list(zip(jobs, jobs[1:]))
    Job.work = 0
    order = answer.run_order(jobs, needs)
    assert [job.name for job in order] == list(range(1_199, -1, -1))
    assert Job.work < 60 * len(jobs)


def test_leaves_its_input_alone(answer):
    jobs, needs = ["b", "a"], [("b", "a"), ("b", "a")]
    answer.run_order(jobs, needs)
    assert (jobs, needs) == (["b", "a"], [("b", "a"), ("b", "a")])
