"""The right answer has 40 %; the errors are spread, or one error has 45 %."""

from solution import vote_accuracy

spread = [0.4] + [0.1] * 6
systematic = [0.4, 0.45] + [0.05] * 3
print("samples   at least one right   vote, errors spread   vote, one common error")
for n in (1, 5, 25, 125):
    print(f"{n:7} {1 - 0.6**n:20.2f} {vote_accuracy(spread, n):21.2f}"
          f" {vote_accuracy(systematic, n):24.2f}")
