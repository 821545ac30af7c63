from solution import (best_commitment, commitment_cost,
                      core_ms_per_request, daily_rates, replicas)

CPU, CORES, DAY = 0.030, 8, 24
rates = daily_rates(60e6 / 86_400, peak_to_mean=3)
running = replicas(rates, CPU, CORES, 0.6)
work = rates.mean() * CPU * DAY
steps = {"pure work": work,
         "fixed for the peak": running.max() * CORES * DAY,
         "autoscaled": running.mean() * CORES * DAY}
for discount in 0.3, 0.5:
    level = best_commitment(running, discount)
    cost = commitment_cost(running, level, discount)
    steps[f"commit {level:.0f} at -{discount:.0%}"] = cost * CORES * DAY
fewer = replicas(rates, 0.6 * CPU, CORES, 0.6)
steps["autoscaled, 300 candidates"] = fewer.mean() * CORES * DAY
print(f"replicas from {running.min():.0f} to {running.max():.0f}")
print("a day                      core-hours    work")
for name, hours in steps.items():
    print(f"{name:27}{hours:10,.0f}{work / hours:8.0%}")
print("core ms a request      autoscaled       fixed")
for requests in 1e6, 60e6, 600e6:
    work, scaled, fixed = core_ms_per_request(requests)
    print(f"{requests / 1e6:3.0f} million a day{scaled:16,.0f}{fixed:12,.0f}")
