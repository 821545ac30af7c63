"""Good answers per second around a burst, and the queue at second 60."""

from solution import SETTINGS, burst, per_second, simulate

seconds = (10, 25, 35, 60, 80, 119)
print(f"{'good calls in second':22}" + "".join(f"{second:6}" for second in seconds) + "   queue at 60")
for name, settings in SETTINGS.items():
    ticks = simulate(burst, 120, **settings)
    good = per_second(ticks, "good")
    row = "".join(f"{good[second]:6.0f}" for second in seconds)
    print(f"{name:22}{row}{ticks[600]['queued']:14.0f}")
