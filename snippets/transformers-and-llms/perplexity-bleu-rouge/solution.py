"""Perplexity, BLEU and ROUGE-L, small enough to check by hand."""

# --8<-- [start:perplexity]
import math
from collections import Counter


def perplexity(probabilities):
    """Return exp of the mean negative log-probability of the actual tokens."""
    return math.exp(-sum(math.log(p) for p in probabilities) / len(probabilities))
# --8<-- [end:perplexity]


# --8<-- [start:bleu]
def precision(candidate, reference, n):
    """Return (matches, n-grams); a match counts as often as the reference has it."""
    grams = [Counter(zip(*(words[i:] for i in range(n)))) for words in (candidate, reference)]
    return (grams[0] & grams[1]).total(), grams[0].total()


def bleu(pairs, longest=4):
    """Return corpus BLEU of (candidate, reference) lists of words."""
    logs = 0.0
    for n in range(1, longest + 1):
        counts = [precision(c, r, n) for c, r in pairs]
        matches, total = (sum(column) for column in zip(*counts))
        if matches == 0:
            return 0.0
        logs += math.log(matches / total) / longest
    length, wanted = (sum(len(pair[i]) for pair in pairs) for i in (0, 1))
    return math.exp(logs + min(0.0, 1 - wanted / length))
# --8<-- [end:bleu]


# --8<-- [start:rouge]
def rouge_l(candidate, reference):
    """Return the F1 of the longest common subsequence."""
    row = [0] * (len(reference) + 1)
    for word in candidate:
        left = [0]
        for j, other in enumerate(reference):
            left.append(row[j] + 1 if word == other else max(row[j + 1], left[j]))
        row = left
    return 2 * row[-1] / (len(candidate) + len(reference))
# --8<-- [end:rouge]
