"""One test at several base rates, then the same test twice."""

from solution import posterior

print("one in    P(fault|+)  sound alarms per real one")
for one_in in 10, 100, 1_000, 10_000:
    p = posterior(1 / one_in, 0.99, 0.02)
    print(f"{one_in:6,} {p:12.1%} {(1 - p) / p:12.1f}")

first = posterior(0.001, 0.99, 0.02)
print(f"second + , independent      {posterior(first, 0.99, 0.02):6.1%}")
# half of the false alarms are units that always trigger the test
chance = 0.01 / 0.99
both = 0.01 + 0.99 * chance**2
print(f"second + , half repeatable  {posterior(0.001, 0.99**2, both):6.1%}")
