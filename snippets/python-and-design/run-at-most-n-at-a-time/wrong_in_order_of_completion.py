"""Workers append to one list, so the results come in the order in which calls end."""

import asyncio


async def run_limited(call, items, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    results, left = [], iter(items)

    async def worker():
        for item in left:
            results.append(await call(item))

    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(worker())
    return results
