import random

import pytest


def random_arrivals(rng, count, gap):
    now, arrivals = 0.0, []
    for _ in range(count):
        now += rng.choice([0, rng.expovariate(1 / gap)])
        arrivals.append(now)
    return arrivals


@pytest.mark.parametrize("max_batch", [1, 2, 10])
@pytest.mark.parametrize("max_delay", [0, 3, 50])
@pytest.mark.parametrize("gap", [0.5, 5, 60])
def test_every_request_is_served_once_and_in_order(answer, max_batch, max_delay, gap):
    arrivals = random_arrivals(random.Random(7), 300, gap)
    finished, sizes = answer.serve(arrivals, max_batch, max_delay)
    assert len(finished) == sum(sizes) == 300
    assert finished == sorted(finished)
    assert 1 <= min(sizes) and max(sizes) <= max_batch
    assert all(end >= start + answer.service_time(1) for start, end in zip(arrivals, finished))


def test_a_lone_request_waits_for_the_delay_and_no_longer(answer):
    finished, sizes = answer.serve([100.0], 16, 5)
    assert finished == [100 + 5 + answer.service_time(1)] and sizes == [1]


def test_a_full_batch_does_not_wait(answer):
    finished, sizes = answer.serve([0.0, 1.0, 2.0, 50.0], 3, 20)
    assert sizes == [3, 1]
    assert finished[:3] == [2 + answer.service_time(3)] * 3


def test_requests_that_queued_while_the_server_was_busy_go_together(answer):
    finished, sizes = answer.serve([0.0, 1.0, 2.0, 3.0], 16, 0)
    assert sizes == [1, 3]
    assert finished[-1] == answer.service_time(1) + answer.service_time(3)


def test_batches_never_overlap(answer):
    arrivals = random_arrivals(random.Random(8), 500, 1)
    finished, sizes = answer.serve(arrivals, 8, 2)
    ends = [finished[sum(sizes[: i + 1]) - 1] for i in range(len(sizes))]
    assert all(b - a >= answer.service_time(size) - 1e-9 for a, b, size in zip(ends, ends[1:], sizes[1:]))


def test_nothing_arrives(answer):
    assert answer.serve([], 4, 1) == ([], [])


def test_percentile(answer):
    assert answer.percentile(range(100), 0.5) == 50
    assert answer.percentile([3, 1, 2], 0.99) == 3
    assert answer.percentile([5], 1) == 5
