"""Splits greedily by the longest known piece, as WordPiece does; BPE replays its merges."""

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
    out, i = [], 0
    while i < len(symbols):
        if symbols[i:i + 2] == pair:
            out.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            out.append(symbols[i])
            i += 1
    return tuple(out)


def encode(word, learned):
    """Split a word by replaying the merges in the order learned."""
    pieces = {a + b for a, b in learned} | set(word)
    out = []
    while word:
        end = max(i for i in range(1, len(word) + 1) if word[:i] in pieces)
        out.append(word[:end])
        word = word[end:]
    return out
