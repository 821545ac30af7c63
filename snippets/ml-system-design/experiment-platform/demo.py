from solution import bucket, exposure_rows, srm_p_value, users_per_arm

rows = exposure_rows(50e6, 20, 0.8)
print(f"exposure rows a day        {rows / 1e6:,.0f} million, {rows * 50 / 1e9:.0f} GB")
print(f"users per arm, 1 % lift    {users_per_arm(0.2, 0.01):,.0f}")
print(f"users per arm, 0.2 % lift  {users_per_arm(0.2, 0.002):,.0f}")
print(f"comparisons a day          {400 * 100:,}, false at 5 %: {400 * 100 * 0.05:,.0f}")
print(f"false SRM alarms a day     {400 * 0.001:.1f} at p < 0.001")
print(f"500,000 against 504,000    p = {srm_p_value(500_000, 504_000):.6f}")

users = range(20_000)
for name, salt in ("own salt", "layer-b"), ("shared salt", "layer-a"):
    treated = [u for u in users if bucket(u, "layer-a") < 500]
    also = sum(bucket(u, salt) < 500 for u in treated)
    print(f"{name:12} {also / len(treated):4.0%} of A's treated are treated by B")
