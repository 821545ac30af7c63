import random

from solution import percentile, serve


def poisson(rate, count, seed=0):
    rng, now, arrivals = random.Random(seed), 0.0, []
    for _ in range(count):
        now += rng.expovariate(rate / 1000)
        arrivals.append(now)
    return arrivals


print("requests/s  batch  delay   mean size     p50     p99")
for rate in (150, 1_000):
    for batch, delay in ((1, 0), (16, 0), (16, 5)):
        arrivals = poisson(rate, 20_000)
        finished, sizes = serve(arrivals, batch, delay)
        waits = [end - start for start, end in zip(arrivals, finished, strict=True)]
        p50, p99 = percentile(waits, 0.5), percentile(waits, 0.99)
        size = sum(sizes) / len(sizes)
        print(f"{rate:>10,}  {batch:>5}  {delay:>2} ms  {size:>10.1f}  {p50:>6,.0f}  {p99:>6,.0f}")
