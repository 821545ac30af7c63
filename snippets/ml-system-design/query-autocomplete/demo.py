from solution import days_to_overtake

DAY = 86_400
print(f"requests a second, mean and peak    {600e6 / DAY:,.0f} and {3 * 600e6 / DAY:,.0f}")
print(f"candidates scored a second, peak    {3 * 600e6 / DAY * 40 / 1e6:.2f} million")
print(f"cores at 2 us each, 50 % busy       {3 * 600e6 / DAY * 40 * 2e-6 / 0.5:.1f}")
for half_life in 1, 7, 30:
    print(f"half-life {half_life:2} days: a query three times as frequent "
          f"leads after {days_to_overtake(3, half_life):.1f} days")
