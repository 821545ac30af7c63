"""Rules for passing, if 30 % of the candidates are good."""

from solution import correlation_among_passed, screen

print(f"{'rule':32}{'passed':>8}{'good among':>12}{'good':>10}")
print(f"{'':32}{'':>8}{'the passed':>12}{'rejected':>10}")
for name, sensitivity, specificity, k, n in (
    ("one round", 0.7, 0.8, 1, 1),
    ("both of two rounds", 0.7, 0.8, 2, 2),
    ("two of three rounds", 0.7, 0.8, 2, 3),
    ("one better round", 0.8, 0.9, 1, 1),
):
    passed, precision, lost = screen(0.3, sensitivity, specificity, k, n)
    print(f"{name:32}{passed:8.0%}{precision:12.0%}{lost:10.0%}")
print(f"correlation 0.50 among all is {correlation_among_passed(0.5, 0.2):.2f} among the best 20 %")
