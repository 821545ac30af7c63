import pytest


def test_by_hand(answer):
    jobs = [(0, 10, 0), (1, 1, 2), (2, 1, 1)]
    assert answer.queue_waits(jobs, 2) == [0, 0, 0]
    assert answer.log_waits(jobs, 2) == [0, 9, 0]


def test_one_worker_and_one_partition_are_the_same(answer):
    jobs = answer.make_jobs(300, 10, 0.02)
    assert answer.queue_waits(jobs, 1) == answer.log_waits(jobs, 1)


@pytest.mark.parametrize("seed", range(5))
def test_a_partition_keeps_the_order_of_a_key(answer, seed):
    jobs = answer.make_jobs(400, 40, 0.05, seed, keys=7)
    assert answer.out_of_order(jobs, answer.log_waits(jobs, 4)) == 0
    assert answer.out_of_order(jobs, answer.queue_waits(jobs, 4)) > 0


def test_a_queue_never_leaves_a_worker_idle_while_jobs_wait(answer):
    jobs = answer.make_jobs(500, 40, 0.02, 3)
    waits = answer.queue_waits(jobs, 4)
    spans = [(a + w, a + w + d) for (a, d, _), w in zip(jobs, waits)]
    for (arrival, _, _), wait in zip(jobs, waits):
        if wait > 1e-9:
            middle = arrival + wait / 2
            assert sum(s <= middle < e for s, e in spans) == 4


def test_quantile_and_order_count(answer):
    values = [10, 2, 33, 4]
    assert answer.quantile(values, 0.5) == 4 and answer.quantile(values, 1) == 33
    assert answer.out_of_order([(0, 5, 1), (1, 1, 1), (6, 1, 1), (7, 1, 2)], [0, 0, 0, 0]) == 1


def test_jobs_are_as_described(answer):
    jobs = answer.make_jobs(10_000, 50, 0.01)
    assert jobs[-1][0] == pytest.approx(200, rel=0.05)
    assert sum(d == 5 for _, d, _ in jobs) == pytest.approx(100, abs=30)
