"""100 hours of training, a checkpoint takes 60 s, a restart 5 minutes."""

from solution import best_interval, job_interval, mean_time, overhead

HOUR = 3600
print("nodes   interrupted every   best interval   overhead")
for nodes in (1, 8, 32):
    mean = job_interval(48 * HOUR, nodes)
    best = best_interval(60, mean)
    print(f"{nodes:5d} {mean / HOUR:13.1f} h {best / 60:15.0f} min"
          f" {overhead(best, 60, 300, mean):10.1%}")

mean = job_interval(48 * HOUR, 8)
print("8 nodes, simulated   wall clock   cost at 40 % of the price")
for minutes in (2, 10, 27, 60, 240):
    hours = mean_time(60, work=100 * HOUR, interval=minutes * 60, write=60,
                      restart=300, mean_between=mean) / HOUR
    print(f"every {minutes:4d} min {hours:15.0f} h {hours * 0.4:15.0f} of 100")
