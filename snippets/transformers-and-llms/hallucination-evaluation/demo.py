"""A judge finds 80 % of the hallucinations and flags 5 % of good answers."""

from solution import corrected_rate, wilson

print("true rate  judge flags  corrected")
for true in (0.01, 0.05, 0.20):
    flags = 0.80 * true + 0.05 * (1 - true)
    corrected = corrected_rate(flags, 0.80, 0.95)
    print(f"{true:9.0%} {flags:12.1%} {corrected:10.1%}")
print("bad of n     95 % interval")
for bad, n in ((0, 50), (6, 200), (30, 1000)):
    low, high = wilson(bad, n)
    print(f"{bad:2} of {n:4} {low:9.1%} to {high:.1%}")
