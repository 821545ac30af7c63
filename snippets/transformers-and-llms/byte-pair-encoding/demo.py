"""Four words, six merges, and two words the training never saw."""

from solution import encode, learn_merges

counts = {"low": 5, "lower": 2, "newest": 6, "widest": 3}
learned = learn_merges(counts, 6)
for number, (left, right) in enumerate(learned, 1):
    print(f"merge {number}: {left} + {right}")
for word in ("lowest", "newer"):
    print(f"{word}: {' '.join(encode(word, learned))}")
