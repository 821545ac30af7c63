"""One hour of yesterday against one hour of tonight, 5,000 payments each."""

import random

from solution import suspects

rng = random.Random(4)


def window(hour_is_broken):
    """Return binned features; the store answers only 6 % of velocity reads when broken."""
    rows = range(5000)
    velocity = [min(int(rng.expovariate(0.7)), 6) for _ in rows]
    if hour_is_broken:
        velocity = [v if rng.random() < 0.06 else "missing" for v in velocity]
    return {
        "velocity_1h": velocity,
        "amount_bin": [min(int(rng.expovariate(0.5)), 9) for _ in rows],
        "country": rng.choices(["DE", "FR", "PL", "other"], [5, 3, 1, 1], k=5000),
        "device_age": [rng.randrange(8) for _ in rows],
    }


yesterday, last_week, tonight = window(False), window(False), window(True)
print("feature        week before   tonight   (distance to yesterday)")
normal = {name: d for d, name in suspects(yesterday, last_week)}
for d, name in suspects(yesterday, tonight):
    print(f"{name:14} {normal[name]:11.2f} {d:9.2f}")
