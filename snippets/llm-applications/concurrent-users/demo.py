from solution import FairQueue, in_flight, seconds_until_served

print("requests per second  seconds each  open at a time")
for rate, seconds in ((50, 0.2), (50, 8), (50, 20)):
    print(f"{rate:19} {seconds:13} {in_flight(rate, seconds):15.0f}")

arrivals = ["batch"] * 400 + ["ana", "ben", "ana", "ben"]
queue = FairQueue(limit=500)
for number, tenant in enumerate(arrivals):
    queue.put(tenant, number)
turns = []
while (job := queue.take()) is not None:
    turns.append(job[0])

print()
print("40 workers, 8 s each    ana    ben  batch   (seconds until the last job is done)")
for name, order in (("order of arrival", arrivals), ("tenants in turn", turns)):
    done = seconds_until_served(order, workers=40, seconds=8)
    print(f"{name:20} {done['ana']:6} {done['ben']:6} {done['batch']:6}")
