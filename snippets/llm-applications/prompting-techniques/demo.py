from solution import majority, majority_with_shared_cause

print(" n   p=0.45   p=0.70   p=0.70, 30 % of questions share a cause")
for n in (1, 5, 15, 41):
    print(f"{n:2} {majority(0.45, n):8.3f} {majority(0.7, n):8.3f}"
          f" {majority_with_shared_cause(0.7, n, 0.3):8.3f}")
