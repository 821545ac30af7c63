"""Run many asynchronous calls, but only so many at a time."""

import asyncio


# --8<-- [start:limited]
async def run_limited(call, items, limit):
    """Return [await call(item) for item in items], with limit calls at once.

    Take an item only when a call can start. If a call fails, cancel the
    running ones, take no more items and raise, as asyncio.TaskGroup does.
    """
    if limit < 1:
        raise ValueError("limit must be at least 1")
    results = {}
    numbered = enumerate(items)

    async def worker():
        for place, item in numbered:  # shared: each item goes to one worker
            results[place] = await call(item)

    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(worker())
    return [results[place] for place in range(len(results))]
# --8<-- [end:limited]
