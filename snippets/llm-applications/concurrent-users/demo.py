from solution import FairQueue, in_flight, seconds_until_served

print("per second  seconds each  open")
for rate, seconds in ((50, 0.2), (50, 8), (50, 20)):
    print(f"{rate:10} {seconds:13} {in_flight(rate, seconds):5.0f}")

arrivals = ["batch"] * 400 + ["ana", "ben", "ana", "ben"]
queue = FairQueue(limit=500)
for number, tenant in enumerate(arrivals):
    queue.put(tenant, number)
turns = []
while (job := queue.take()) is not None:
    turns.append(job[0])

print()
print("seconds until done  ana  ben  batch")
for name, order in (("order of arrival", arrivals), ("tenants in turn", turns)):
    done = seconds_until_served(order, workers=40, seconds=8)
    print(f"{name:18} {done['ana']:4} {done['ben']:4} {done['batch']:6}")
