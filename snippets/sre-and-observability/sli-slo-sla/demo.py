"""Nines in minutes, three dependencies, and the same outage at two hours."""

from solution import MONTH, all_needed, budget_minutes, lost_share, one_suffices

for slo in (0.99, 0.999, 0.9995, 0.9999, 0.99999):
    print(f"{100 * slo:7.3f} %  {budget_minutes(slo):8.2f} min in 30 days")
print(f"three parts of 99.9 %, all needed:   {100 * all_needed(0.999, 0.999, 0.999):.2f} %")
print(f"two parts of 99 %, one is enough:    {100 * one_suffices(0.99, 0.99):.2f} %")
print("30 minutes of outage, share lost")
print(f"  by time, at any hour        {30 / (30 * 1440):.3%}")
print(f"  by requests, at 03:00       {lost_share(MONTH, {3: 0.5}):.3%}")
print(f"  by requests, at 12:00       {lost_share(MONTH, {12: 0.5}):.3%}")
