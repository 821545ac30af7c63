"""The same loss from smaller models, and what training plus serving costs."""

from solution import compute_optimal, loss, tokens_for

budget = 1e23
n, d = compute_optimal(budget)
target = loss(n, d)
print(f"1e23 operations: {n / 1e9:.1f} billion parameters, "
      f"{d / 1e9:,.0f} billion tokens, loss {target:.3f}\n")
print("same loss with   tokens  per parameter  training   with 5e12 tokens served")
for share in (1, 0.5, 0.25):
    small = share * n
    tokens = tokens_for(small, target)
    training, serving = 6 * small * tokens, 2 * small * 5e12
    print(f"{small / 1e9:10.1f}e9 {tokens / 1e9:9,.0f}e9 {tokens / small:10.0f}"
          f" {training / 1e23:13.2f}e23 {(training + serving) / 1e23:13.2f}e23")
