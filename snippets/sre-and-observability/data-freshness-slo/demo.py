"""One day with and without the incident; the objective is an age of at most 90 minutes."""

from solution import HEALTHY, INCIDENT, age_at, fresh_share

for name, deliveries in (("healthy", HEALTHY), ("incident", INCIDENT)):
    ages = [age_at(minute, deliveries) for minute in range(1440)]
    share = fresh_share(deliveries, 90, 0, 1440)
    print(f"{name:9} oldest {max(ages)} min, fresh {share:.1%}, stale {1440 * (1 - share):.0f} min")
budget = 0.01 * 30 * 1440
print(f"budget of a 99 % month: {budget:.0f} min; at 99.9 %: {budget / 10:.0f} min")
