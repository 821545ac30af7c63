"""How little it takes to multiply a latency by four."""

from solution import mean_response, rise_needed, slow_share, throttled

# --8<-- [start:rise]
service = 0.040                                # 40 ms of work per request
print("rise that turns the mean response into x4 (+300 %)")
print("busy   1 worker: traffic  service   8 workers: traffic  service")
for busy in (0.5, 0.6, 0.7, 0.8, 0.9):
    cells = []
    for workers in (1, 8):
        rate = busy * workers / service
        for what in ("rate", "service"):
            cells.append(rise_needed(4, rate, service, workers, what))
    print("{:4.0%} {:18.1%} {:8.1%} {:20.1%} {:8.1%}".format(busy, *cells))
# --8<-- [end:rise]

print("\nmean response, 10 replicas of one worker, 150 requests a second")
for replicas in (10, 9, 8, 7, 6):
    response = mean_response(150 / replicas, service, 1)
    print(f"{replicas:3d} replicas {response * 1000:6.0f} ms")

share = slow_share(0.040, 3.0, 0.160)
print(f"\n{share:.1%} of requests at 3 s lift a 40 ms mean to 160 ms")
running, still = throttled(quota_cpus=2, threads=16)
print(f"2 CPUs of quota, 16 busy threads: {running * 1000:.1f} ms running,"
      f" {still * 1000:.1f} ms still")
