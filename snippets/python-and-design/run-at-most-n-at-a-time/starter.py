async def run_limited(call, items, limit):
    """Return [await call(item) for item in items], with limit calls at once.

    Take an item only when a call can start. If a call fails, cancel the
    running ones, take no more items and raise, as asyncio.TaskGroup does.
    """
    raise NotImplementedError
