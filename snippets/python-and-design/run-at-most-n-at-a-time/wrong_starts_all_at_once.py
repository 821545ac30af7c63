"""asyncio.gather is the first tool people know; it starts all calls together."""

import asyncio


async def run_limited(call, items, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(call(item)) for item in items]
    return [task.result() for task in tasks]
