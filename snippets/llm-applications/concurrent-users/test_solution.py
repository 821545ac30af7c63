import random

import pytest


def test_open_requests_by_counting(answer):
    arrivals = [number / 50 for number in range(50 * 60)]  # 50 a second, each takes 8 s
    open_at_30 = sum(start <= 30 < start + 8 for start in arrivals)
    assert answer.in_flight(50, 8) == pytest.approx(open_at_30, abs=1)


def test_tenants_take_turns(answer):
    queue = answer.FairQueue(limit=10)
    for tenant, job in (("a", 1), ("a", 2), ("a", 3), ("b", 4), ("c", 5), ("b", 6)):
        assert queue.put(tenant, job)
    assert [queue.take() for _ in range(6)] == [("a", 1), ("b", 4), ("c", 5), ("a", 2), ("b", 6), ("a", 3)]
    assert queue.take() is None


def test_only_the_full_tenant_is_refused(answer):
    queue = answer.FairQueue(limit=2)
    assert [queue.put("a", job) for job in range(3)] == [True, True, False]
    assert queue.put("b", 9)
    queue.take()
    assert queue.put("a", 3)


@pytest.mark.parametrize("seed", range(10))
def test_no_job_is_lost_and_each_tenant_keeps_its_order(answer, seed):
    draw, queue, put, taken = random.Random(seed), answer.FairQueue(limit=5), [], []
    for number in range(200):
        if draw.random() < 0.6:
            tenant = draw.choice("abc")
            if queue.put(tenant, number):
                put.append((tenant, number))
        elif (job := queue.take()) is not None:
            taken.append(job)
    while (job := queue.take()) is not None:
        taken.append(job)
    assert sorted(taken) == sorted(put)
    for tenant in "abc":
        assert [job for job in taken if job[0] == tenant] == [job for job in put if job[0] == tenant]


def test_a_waiting_tenant_is_served_within_one_round(answer):
    queue = answer.FairQueue(limit=1000)
    for number in range(500):
        queue.put("big", number)
    queue.put("small", 0)
    assert "small" in [queue.take()[0] for _ in range(2)]


def test_time_until_done(answer):
    assert answer.seconds_until_served(["a", "b", "a"], workers=2, seconds=8) == {"a": 16, "b": 8}
