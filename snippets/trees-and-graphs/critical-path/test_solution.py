import itertools
import random

import pytest

MINUTES = {"extract": 20, "clean": 30, "features": 40, "labels": 55, "train": 60, "report": 15}
NEEDS = [
    ("clean", "extract"),
    ("features", "clean"),
    ("labels", "extract"),
    ("train", "features"),
    ("train", "labels"),
    ("report", "labels"),
]


def chains(minutes, needs):
    """Yield every chain of jobs in which each needs the one before."""
    for size in range(len(minutes) + 1):
        for chain in itertools.permutations(minutes, size):
            if all((job, needed) in needs for needed, job in itertools.pairwise(chain)):
                yield chain


def check(answer, minutes, needs):
    total, path = answer.critical_path(minutes, needs)
    assert sum(minutes[job] for job in path) == total
    assert all((job, needed) in needs for needed, job in itertools.pairwise(path))
    assert not path or not any(job == path[0] for job, _ in needs), "the path begins in the middle"
    return total


def test_the_example(answer):
    assert answer.critical_path(MINUTES, NEEDS) == (150, ["extract", "clean", "features", "train"])


@pytest.mark.parametrize(
    ("minutes", "needs", "total"),
    [
        ({}, [], 0),
        ({"a": 5}, [], 5),
        ({"a": 5, "b": 9}, [], 9),
        ({"a": 5, "b": 9}, [("a", "b")], 14),
        ({"a": 5, "b": 9}, [("a", "b"), ("a", "b")], 14),  # one need is listed twice
        ({"a": 100, "b": 1, "c": 1, "d": 1}, [("c", "b"), ("d", "c")], 100),  # more jobs is not longer
        ({"a": 1, "b": 2, "c": 9, "d": 50}, [("b", "a"), ("c", "a"), ("d", "b")], 53),  # the long job first is wrong
        ({"d": 1, "a": 9, "b": 1}, [("d", "a"), ("d", "b")], 10),  # the last need to be listed is not the last to finish
        ({"d": 1, "b": 1, "a": 9}, [("d", "b"), ("d", "a")], 10),
        ({"a": 0, "b": 0}, [("b", "a")], 0),
        ({"a": 10**9, "b": 10**9 + 1, "c": 2}, [("c", "a"), ("c", "b")], 10**9 + 3),
        ({10: 3, 2: 4, 0: 5}, [(2, 10), (0, 2)], 12),  # names may be numbers
    ],
)
def test_known_pipelines(answer, minutes, needs, total):
    assert check(answer, minutes, needs) == total


@pytest.mark.parametrize("needs", [[("a", "a")], [("a", "b"), ("b", "a")], [("b", "a"), ("c", "b"), ("b", "c")]])
def test_a_cycle_is_an_error(answer, needs):
    with pytest.raises(ValueError):
        answer.critical_path({"a": 1, "b": 2, "c": 3}, needs)


@pytest.mark.parametrize("needs", [[("a", "b")], [("b", "a")]])
def test_an_unknown_job_is_an_error(answer, needs):
    with pytest.raises(KeyError):
        answer.critical_path({"a": 1}, needs)


def random_pipeline(rng, size):
    jobs = rng.sample(range(20), size)
    order = rng.sample(jobs, size)
    needs = [(b, a) for a, b in itertools.combinations(order, 2) if rng.random() < 0.5]
    rng.shuffle(needs)
    return {job: rng.randrange(8) for job in jobs}, needs


def test_agrees_with_brute_force(answer):
    rng = random.Random(12)
    for _ in range(60):
        minutes, needs = random_pipeline(rng, rng.randrange(6))
        assert check(answer, minutes, needs) == max(sum(map(minutes.get, chain)) for chain in chains(minutes, needs))


def test_a_long_chain_listed_backwards(answer):
    minutes = dict.fromkeys(range(3_000, 0, -1), 2)
    needs = [(n + 1, n) for n in range(1, 3_000)]
    total, path = answer.critical_path(minutes, needs)
    assert total == 6_000 and path == list(range(1, 3_001))


def test_many_diamonds_do_not_double_the_work(answer):
    minutes, needs = {"s0": 1}, []
    for n in range(40):
        minutes |= {f"l{n}": 1, f"r{n}": 2, f"s{n + 1}": 1}
        needs += [(f"l{n}", f"s{n}"), (f"r{n}", f"s{n}"), (f"s{n + 1}", f"l{n}"), (f"s{n + 1}", f"r{n}")]
    calls = 0

    class Minutes(dict):
        def __getitem__(self, job):
            nonlocal calls
            calls += 1
            assert calls < 5_000, "walks every chain"
            return super().__getitem__(job)

    assert answer.critical_path(Minutes(minutes), needs)[0] == 121


def test_leaves_its_input_alone(answer):
    minutes, needs = {"a": 5, "b": 9}, [("a", "b"), ("a", "b")]
    answer.critical_path(minutes, needs)
    assert (minutes, needs) == ({"a": 5, "b": 9}, [("a", "b"), ("a", "b")])


def test_the_slack_of_the_example(answer):
    if hasattr(answer, "slack"):
        assert answer.slack(MINUTES, NEEDS) == {"extract": 0, "clean": 0, "features": 0, "labels": 15, "train": 0, "report": 60}


def test_slack_is_how_late_a_job_may_be(answer):
    if not hasattr(answer, "slack"):
        return
    rng = random.Random(13)
    for _ in range(60):
        minutes, needs = random_pipeline(rng, rng.randrange(6))
        total, _ = answer.critical_path(minutes, needs)
        for job, spare in answer.slack(minutes, needs).items():
            assert answer.critical_path(minutes | {job: minutes[job] + spare}, needs)[0] == total
            assert answer.critical_path(minutes | {job: minutes[job] + spare + 1}, needs)[0] == total + 1
