"""Waits in service times: the mean and the p99, from a simulation of 120,000 requests."""
from solution import simulated_waits

print(f"{'':21}{'at 50 %':>14}{'at 80 %':>16}")
print(f"{'':21}{'mean':>7}{'p99':>7}{'mean':>9}{'p99':>7}")
for servers, name in ((1, "1 server"), (32, "32 servers")):
    for group, arrivals in ((1, ""), (5, ", in fives")):
        row = []
        for utilisation in (0.5, 0.8):
            waits = simulated_waits(utilisation, servers, group)
            row.append(f"{sum(waits) / len(waits):7.2f}{waits[len(waits) * 99 // 100]:7.1f}")
        print(f"{name + arrivals:21}{'  '.join(row)}")
