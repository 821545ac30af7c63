from solution import common_bound, per_arm, split_p_value, worst_so_far

WEEKLY = 6_000_000  # users seen in a week: an assumption
for lift in 0.02, 0.01, 0.005, 0.002:
    n = per_arm(0.20, lift)
    print(f"lift {lift:.1%}: {n:10,} per arm, "
          f"{2 * n / WEEKLY:4.0%} of a week")

n = per_arm(0.001, 0.5)  # errors from 0.10 % to 0.15 % of the requests
canary = 0.01 * 60e6 / 86_400  # 1 % of 60 million a day, per second
print(f"canary: {n:,} requests, {n / canary / 3600:.1f} hours at 1 %")
print(f"500,000 against 504,000 users: p = {split_p_value(500e3, 504e3):.0e}")
later = 2 * per_arm(0.20, 0.002) / (10 * WEEKLY)
print(f"0.2% with ten times the users: {later:.0%} of a week")
peeks = (worst_so_far(14)[:, -1] > 1.96).mean()
print(f"14 looks at equal arms: {peeks:.0%} 'significant'")
print(f"bound that errs in 5 %: |z| > {common_bound(14):.2f}")
hourly = (worst_so_far(336)[:, -1] > 3.29).mean()  # 3.29: p < 0.001
print(f"336 looks at the split, |z| > 3.29: {hourly:.1%}")
