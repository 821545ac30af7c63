"""10,000 payments, 100 frauds: the best model depends on the metric."""

from solution import scores, wilson

models = {  # name: (tp, fp, fn, tn)
    "never": (0, 0, 100, 9_900),
    "A": (60, 90, 40, 9_810),
    "B": (50, 10, 50, 9_890),
}
print("model  accuracy precision recall     F1   cost")
for name, (tp, fp, fn, tn) in models.items():
    s = scores(tp, fp, fn, tn)
    cost = 20 * fp + 500 * fn  # a blocked customer, a missed fraud
    print(f"{name:<6} {s['accuracy']:8.3f} {s['precision']:9.3f}"
          f" {s['recall']:6.2f} {s['f1']:6.3f} {cost:6,d}")
low, high = wilson(60, 100)
print(f"recall of A, 95 % interval: {low:.2f} to {high:.2f}")
