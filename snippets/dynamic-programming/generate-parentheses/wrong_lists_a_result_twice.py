"""Inserts a pair at every place of each smaller result and does not notice that results repeat."""


def brackets(pairs):
    found = [""]
    for _ in range(pairs):
        found = [text[:i] + "()" + text[i:] for text in found for i in range(len(text) + 1)]
    return sorted(found)
