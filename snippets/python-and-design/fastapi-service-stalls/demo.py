"""30 requests a second for a minute; the store is slow from second 20 to 30."""

from solution import arrivals, latencies, store

times = arrivals(30, 60)
forms = {
    "async def, blocking call": latencies(times, store, 1),
    "def, 40 threads": latencies(times, store, 40),
    "async def, await": latencies(times, store),
}
seconds = (1, 10, 19, 29, 35, 59)
print("latency (s) at second   " + "".join(f"{second:7}" for second in seconds))
for name, values in forms.items():
    print(f"{name:24}" + "".join(f"{values[30 * second]:7.2f}" for second in seconds))
