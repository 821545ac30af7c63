"""Groups of limit calls are easy to write, but each group waits for its slowest call."""

import asyncio
from itertools import islice


async def run_limited(call, items, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    items, results = iter(items), []
    while chunk := list(islice(items, limit)):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(call(item)) for item in chunk]
        results += [task.result() for task in tasks]
    return results
