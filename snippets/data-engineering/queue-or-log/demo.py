"""Jobs of 50 ms, some of 5 s; 16 workers or 16 partitions."""

from solution import log_waits, make_jobs, out_of_order, quantile, queue_waits

print("slow jobs   load        p50     p99     max   out of order")
for share, rate in ((0.0, 160), (0.01, 80), (0.02, 54)):
    jobs = make_jobs(20_000, rate, share)
    load = rate * (0.05 + share * 4.95) / 16
    for name, waits in (("queue", queue_waits(jobs, 16)),
                        ("log", log_waits(jobs, 16))):
        print(f"{share:6.0%} {load:9.0%}  {name:6}"
              f"{quantile(waits, 0.5):6.2f} s{quantile(waits, 0.99):6.2f} s"
              f"{max(waits):6.1f} s {out_of_order(jobs, waits):9d}")
