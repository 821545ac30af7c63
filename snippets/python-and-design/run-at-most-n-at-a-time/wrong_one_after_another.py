"""An await inside the loop looks asynchronous, but each call waits for the one before."""

import asyncio


async def run_limited(call, items, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    results = []
    for item in items:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(call(item))
        results.append(task.result())
    return results
