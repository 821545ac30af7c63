"""A promise of 99.9 % over 30 days, taken apart."""

from solution import any_of, budget_minutes, in_series, incidents_allowed

for slo in (0.99, 0.999, 0.9999):
    print(f"{slo:.2%} allows {budget_minutes(slo):6.1f} min in 30 days")

hard = in_series(0.9995, 0.9995, 0.999)
print(f"\nthree hard dependencies leave {hard:.3%} before own mistakes")
soft = in_series(0.9995, 0.9995)
print(f"with the third one optional    {soft:.3%}")
print(f"two copies of 99.5 %           {any_of(0.995, 2):.4%}, if independent")

print("\nincidents a month that fit into 99.9 %")
for name, detect, repair, share in (
    ("found by users, fixed forward", 20, 40, 1.0),
    ("alert, rollback", 4, 8, 1.0),
    ("alert, canary of 5 %, rollback", 4, 8, 0.05),
):
    fit = incidents_allowed(0.999, detect, repair, share)
    print(f"{name:31} {fit:5.1f}")
