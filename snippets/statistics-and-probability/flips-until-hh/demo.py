"""Patterns of a fair coin, and HH for an unfair one."""

from solution import expected_flips

for pattern in "HH", "HT", "HHH", "HTH", "HHT", "HHHHHH":
    print(f"{pattern:<6} {expected_flips(pattern):6.1f}")
for p in 0.25, 1 / 6:
    print(f"HH with P(H) = {p:.3f}  {expected_flips('HH', p):5.1f}")
