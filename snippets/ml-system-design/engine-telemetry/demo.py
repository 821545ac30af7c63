from solution import chance_of_k_of_n, worth_acting

ENGINES, SENSORS = 5_000, 200
print(f"values a second, engines running half the day: {ENGINES * SENSORS / 2:,.0f}")
print(f"stored raw, 8 bytes: {ENGINES * SENSORS / 2 * 8 * 86_400 / 1e9:,.0f} GB a day")
checks = ENGINES * 20 * 4
print(f"checks a day: {checks:,}")
for name, p in ("one point, p = 0.001", 0.001), ("3 of 5 points", chance_of_k_of_n(0.001, 3, 5)):
    print(f"{name:22} false alarms a day: {checks * p:.3g}")
need = 10_000 / (400_000 - 80_000)
print(f"inspect from a failure probability of {need:.1%}:", worth_acting(0.04, 400e3, 80e3, 10e3))
