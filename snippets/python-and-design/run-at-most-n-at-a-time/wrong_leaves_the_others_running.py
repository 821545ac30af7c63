"""gather raises the first error, but the other workers go on in the background."""

import asyncio


async def run_limited(call, items, limit):
    if limit < 1:
        raise ValueError("limit must be at least 1")
    results, numbered = {}, enumerate(items)

    async def worker():
        for place, item in numbered:
            results[place] = await call(item)

    try:
        await asyncio.gather(*(worker() for _ in range(limit)))
    except Exception as error:
        raise ExceptionGroup("a call failed", [error]) from None
    return [results[place] for place in range(len(results))]
