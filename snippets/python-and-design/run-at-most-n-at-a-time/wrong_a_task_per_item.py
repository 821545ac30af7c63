"""A semaphore limits the calls, but a task waits for it for every item, a million if need be."""

import asyncio


async def run_limited(call, items, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    semaphore = asyncio.Semaphore(limit)

    async def one(item):
        async with semaphore:
            return await call(item)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(item)) for item in items]
    return [task.result() for task in tasks]
