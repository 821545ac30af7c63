"""Five regions, one of them small and sick."""

from solution import burn_rates, busy_limit, exposure

traffic = {"east": 0.45, "west": 0.30, "north": 0.15, "south": 0.07,
           "isle": 0.03}

print("error ratio in isle, everywhere else 0.02 %, objective 99.9 %")
for sick in (0.05, 0.20, 1.00):
    errors = dict.fromkeys(traffic, 0.0002) | {"isle": sick}
    rates, whole = burn_rates(traffic, errors, 0.999)
    print(f"{sick:5.0%}: burn in isle {rates['isle']:6.0f},"
          f" worldwide {whole:5.1f}")

print("\nhighest safe utilisation if this region is lost")
for region in traffic:
    print(f"{region:6} {busy_limit(traffic, region):4.0%}")

one_by_one = [["isle"], ["south"], ["north"], ["west"], ["east"]]
print("\nusers hit by a fault noticed after 45 minutes, waves of 60 minutes")
print(f"all at once {exposure(traffic, [list(traffic)], 60, 45):4.0%}")
print(f"smallest first {exposure(traffic, one_by_one, 60, 45):4.0%}")
