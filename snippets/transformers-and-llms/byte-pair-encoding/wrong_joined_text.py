"""Merges with str.replace on joined symbols, which also joins across the borders of symbols."""

from collections import Counter


def learn_merges(word_counts, merges):
    """Return up to so many merged pairs, in the order in which they are learned.

    word_counts maps words to how often they occur. Of pairs that occur equally
    often, the alphabetically first one is merged. Pairs seen once are not merged.
    """
    words = {tuple(word): count for word, count in word_counts.items()}
    learned = []
    for _ in range(merges):
        pairs = Counter()
        for symbols, count in words.items():
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += count
        best = min(pairs, key=lambda pair: (-pairs[pair], pair), default=None)
        if best is None or pairs[best] < 2:
            break
        learned.append(best)
        words = {merge(symbols, best): count for symbols, count in words.items()}
    return learned


def merge(symbols, pair):
    return tuple(" ".join(symbols).replace(" ".join(pair), "".join(pair)).split())


def encode(word, learned):
    """Split a word by replaying the merges in the order learned."""
    symbols = tuple(word)
    for pair in learned:
        symbols = merge(symbols, pair)
    return list(symbols)
