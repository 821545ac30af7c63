"""Assumed prices: replace them with yours."""

from solution import break_even, yearly_cost

small = {"per_thousand": 0.01, "labels": 3_000, "per_label": 0.5, "fixed": 6_000}
large = {"per_thousand": 0.40, "labels": 500, "per_label": 0.5, "fixed": 1_000}
print("documents a year   small encoder   LLM by prompt")
for documents in (100_000, 10_000_000, 1_000_000_000):
    print(f"{documents:16,} {yearly_cost(documents, **small):15,.0f}"
          f" {yearly_cost(documents, **large):15,.0f}")
print(f"break-even at {break_even(small, large) / 1e6:.0f} million documents a year")
