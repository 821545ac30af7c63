"""What one more occurrence is worth, and what length costs: a term of idf 1, mean length 100."""

K1, B = 1.2, 0.75

print("occurrences      length 50   length 100   length 400")
for count in (1, 2, 5, 20):
    parts = [count * (K1 + 1) / (count + K1 * (1 - B + B * length / 100)) for length in (50, 100, 400)]
    print(f"{count:11} " + " ".join(f"{p:12.2f}" for p in parts))
