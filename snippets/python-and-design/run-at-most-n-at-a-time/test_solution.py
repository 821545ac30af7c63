import asyncio
import random

import pytest


class Service:
    """Counts its calls; each takes some turns of the event loop."""

    def __init__(self, turns=lambda item: 3):
        self.turns, self.running, self.most, self.started, self.cancelled = turns, 0, 0, [], []

    async def __call__(self, item):
        self.started.append(item)
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            for _ in range(self.turns(item)):
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            self.cancelled.append(item)
            raise
        finally:
            self.running -= 1
        return f"answer {item}"


def run(answer, call, items, limit):
    async def main():
        async with asyncio.timeout(0.4):
            return await answer.run_limited(call, items, limit)

    return asyncio.run(main())


@pytest.mark.parametrize("limit", [1, 2, 5, 50])
def test_results_in_order_and_never_too_many(answer, limit):
    rng = random.Random(limit)
    durations = {item: rng.randint(1, 9) for item in range(30)}
    service = Service(durations.get)
    assert run(answer, service, range(30), limit) == [f"answer {item}" for item in range(30)]
    assert service.most == min(limit, 30)
    assert sorted(service.started) == list(range(30))


def test_nothing_to_do(answer):
    assert run(answer, Service(), [], 3) == []


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_below_one(answer, limit):
    with pytest.raises(ValueError, match="limit"):
        run(answer, Service(), [1], limit)


def test_duplicates_and_none_are_items(answer):
    assert run(answer, Service(), [10, 2, 10, None, None], 2) == [f"answer {x}" for x in (10, 2, 10, None, None)]


def test_a_slow_call_does_not_hold_up_the_others(answer):
    """Call 0 ends only after all others have ended."""
    async def main():
        others = []
        done = asyncio.Event()

        async def call(item):
            if item == 0:
                await done.wait()
            else:
                await asyncio.sleep(0)
                others.append(item)
                if len(others) == 9:
                    done.set()
            return item

        async with asyncio.timeout(0.4):
            return await answer.run_limited(call, range(10), 2)

    assert asyncio.run(main()) == list(range(10))


def test_items_are_taken_only_when_needed(answer):
    service, taken = Service(), 0

    def items():
        nonlocal taken
        for item in range(100):
            taken += 1
            ended = len(service.started) - service.running
            assert taken <= ended + 4
            yield item

    assert len(run(answer, service, items(), 4)) == 100


def test_a_failure_cancels_the_running_and_starts_no_more(answer):
    service = Service(lambda item: 1000 if item in (0, 1) else 2)

    async def call(item):
        if item == 2:
            await asyncio.sleep(0)
            raise ConnectionError("lost")
        return await service(item)

    async def main():
        with pytest.raises(ExceptionGroup) as caught:
            await answer.run_limited(call, range(100), 3)
        assert service.running == 0  # before the loop ends and cancels what was forgotten
        return caught.value

    failure = asyncio.run(main())
    assert [str(error) for error in failure.exceptions] == ["lost"]
    assert sorted(service.cancelled) == [0, 1]
    assert service.started == [0, 1]


def test_calls_that_end_with_a_failure_start_at_most_one_more_each(answer):
    """TaskGroup hears of a failure one turn later; what starts in between is cancelled too."""
    service = Service(lambda item: 2 if item < 3 else 1000)

    async def call(item):
        result = await service(item)
        if item == 0:
            raise ConnectionError("lost")
        return result

    async def main():
        with pytest.raises(ExceptionGroup):
            await answer.run_limited(call, range(100), 3)
        assert service.running == 0

    asyncio.run(main())
    assert service.started[:3] == [0, 1, 2]
    assert len(service.started) <= 5
    assert sorted(service.cancelled) == service.started[3:]


def test_cancelling_the_whole_cancels_the_calls(answer):
    service = Service(lambda item: 10**6)

    async def main():
        task = asyncio.create_task(answer.run_limited(service, range(10), 3))
        for _ in range(5):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert (service.running, sorted(service.cancelled)) == (0, [0, 1, 2])
