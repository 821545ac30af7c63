"""Who was on top of the stack, and who was on it at all."""

from solution import FOLDED, shares

print(f"{'function':10}{'self':>6}{'total':>7}")
for name in ("serve", "predict", "matmul", "features", "lookup", "copy", "json"):
    own, total = shares(FOLDED, name)
    print(f"{name:10}{own:6.0%}{total:7.0%}")
