import random


def test_pod_by_pod_deadlocks(answer):
    events, running = answer.place({"A": 6, "B": 6}, 8, gang=False)
    assert [n for n, _ in events] == ["A", "B"] * 4
    assert running == []


def test_gangs_run_one_after_the_other(answer):
    assert answer.place({"A": 6, "B": 6}, 8, gang=True) == ([("A", 6)], ["A"])
    assert answer.place({"A": 6, "B": 6, "C": 2}, 8, gang=True)[1] == ["A", "C"]


def test_properties(answer):
    rng = random.Random(0)
    for _ in range(200):
        jobs = {f"j{i}": rng.randrange(1, 9) for i in range(rng.randrange(5))}
        gpus = rng.randrange(1, 20)
        for gang in (True, False):
            events, running = answer.place(jobs, gpus, gang)
            assert sum(n for _, n in events) <= gpus
            held = {j: sum(n for name, n in events if name == j) for j in jobs}
            assert running == [j for j in jobs if held[j] == jobs[j]]
            if gang:
                assert all(h in (0, jobs[j]) for j, h in held.items())
                free = gpus - sum(held.values())
                assert all(jobs[j] > free for j in jobs if not held[j])
        if sum(jobs.values()) <= gpus:
            assert answer.place(jobs, gpus, False)[1] == list(jobs)


def test_fragmentation(answer):
    assert answer.fits([1] * 8, 1, 8) == 0
    assert answer.fits([8], 1, 8) == 1
    assert answer.fits([4, 4, 7], 3, 4) == 3
    assert answer.fits([10, 2], 5, 2) == 5
