import random

import pytest


class Fake:
    """A call that fails a number of times, with a clock that only sleep and the call move."""

    def __init__(self, failures, error=ConnectionError, share=1.0, takes=0.0):
        self.failures, self.error, self.share, self.takes = failures, error, share, takes
        self.now, self.calls, self.limits, self.sleeps, self.raised = 1e9, 0, [], [], []

    def __call__(self):
        self.calls += 1
        self.now += self.takes
        if self.calls <= self.failures:
            self.raised.append(self.error(f"failure {self.calls}"))
            raise self.raised[-1]
        return f"answer {self.calls}"

    def clock(self):
        return self.now

    def sleep(self, seconds):
        self.sleeps.append(seconds)
        self.now += seconds

    def uniform(self, low, high):
        self.limits.append((low, high))
        return low + self.share * (high - low)


def run(answer, fake, retryable=(ConnectionError, TimeoutError), **settings):
    settings = {"attempts": 5, "base": 0.5, "cap": 3.0, "deadline": 1000.0} | settings
    return answer.retry(fake, retryable, **settings, clock=fake.clock, sleep=fake.sleep, uniform=fake.uniform)


def test_success_at_once_does_not_wait(answer):
    fake = Fake(0)
    assert run(answer, fake) == "answer 1"
    assert fake.sleeps == []


def test_a_false_result_is_a_result(answer):
    results = iter([None, "too late"])
    fake = Fake(0)
    assert answer.retry(
        lambda: next(results), (ValueError,), attempts=3, base=1, cap=1, deadline=9,
        clock=fake.clock, sleep=fake.sleep, uniform=fake.uniform,
    ) is None


def test_waits_double_up_to_the_cap(answer):
    fake = Fake(4)
    assert run(answer, fake) == "answer 5"
    assert fake.sleeps == [0.5, 1.0, 2.0, 3.0]


def test_a_base_above_the_cap(answer):
    fake = Fake(1)
    run(answer, fake, base=10.0)
    assert fake.sleeps == [3.0]


def test_full_jitter_from_zero(answer):
    fake = Fake(4, share=0.25)
    run(answer, fake)
    assert fake.sleeps == [0.125, 0.25, 0.5, 0.75]
    assert {low for low, _ in fake.limits} == {0}


@pytest.mark.parametrize("attempts", [1, 2, 4])
def test_gives_up_with_the_last_exception_and_no_last_wait(answer, attempts):
    fake = Fake(10)
    with pytest.raises(ConnectionError) as caught:
        run(answer, fake, attempts=attempts)
    assert caught.value is fake.raised[-1]
    assert (fake.calls, len(fake.sleeps)) == (attempts, attempts - 1)


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, PermissionError])
def test_other_errors_are_raised_at_once(answer, error):
    fake = Fake(1, error)
    with pytest.raises(error):
        run(answer, fake)
    assert (fake.calls, fake.sleeps) == (1, [])


def test_subclasses_are_retried(answer):
    assert run(answer, Fake(1, ConnectionResetError)) == "answer 2"


def test_no_wait_that_ends_after_the_deadline(answer):
    fake = Fake(10)  # waits of 0.5, 1 and 2 end at 0.5, 1.5 and 3.5
    with pytest.raises(ConnectionError, match="failure 3"):
        run(answer, fake, deadline=3.0)
    assert fake.sleeps == [0.5, 1.0]


def test_a_wait_may_end_exactly_at_the_deadline(answer):
    fake = Fake(2)
    assert run(answer, fake, deadline=1.5) == "answer 3"


def test_slow_calls_count_towards_the_deadline(answer):
    fake = Fake(10, takes=2.0)
    with pytest.raises(ConnectionError, match="failure 2"):
        run(answer, fake, deadline=4.0)


def test_very_many_attempts_do_not_overflow(answer):
    fake = Fake(1100, share=0.0)
    assert run(answer, fake, attempts=1200) == "answer 1101"


def test_the_same_as_the_rule_word_for_word(answer):
    rng = random.Random(3)
    for _ in range(300):
        failures, attempts = rng.randrange(7), rng.randint(1, 6)
        base, cap, deadline = rng.choice([0.25, 1.0]), rng.choice([1.0, 4.0]), rng.choice([0.5, 3.0, 99.0])
        fake = Fake(failures, share=rng.choice([0.0, 0.5, 1.0]), takes=rng.choice([0.0, 0.5]))
        now, calls, sleeps = 0.0, 0, []
        while True:
            calls, now = calls + 1, now + fake.takes
            wait = fake.share * min(cap, base * 2 ** (calls - 1))
            if calls > failures or calls == attempts or now + wait > deadline:
                break
            sleeps.append(wait)
            now += wait
        try:
            run(answer, fake, attempts=attempts, base=base, cap=cap, deadline=deadline)
        except ConnectionError:
            assert calls <= failures
        else:
            assert calls > failures
        assert (fake.calls, fake.sleeps) == (calls, sleeps)


def test_retries_per_bin(answer):
    if not hasattr(answer, "herd"):
        pytest.skip("only the handbook's answer draws the herd")
    assert answer.herd(10, lambda client: [0.2, 0.3]) == [0, 0, 10, 0, 0, 10]
    assert answer.herd(3, lambda client: [client * 0.1]) == [1, 1, 1]
