"""Four results of one query: what RankNet and LambdaRank would change."""

from solution import average_precision_at, lambdas, precision_at, recall_at

shown = [1, 0, 1, 0, 0]
print(f"relevant at ranks 1 and 3, 4 relevant in all: P@5 {precision_at(shown, 5):.2f}, R@5 {recall_at(shown, 5, 4):.2f}, AP@5 {average_precision_at(shown, 5, 4):.3f}")
scores, grades = [4.0, 3.0, 2.0, 1.0], [0, 1, 0, 1]
for name, weighted in (("RankNet", False), ("LambdaRank", True)):
    print(f"{name:10} push on ranks 1 to 4:", [round(push, 2) for push in lambdas(scores, grades, weighted)])
