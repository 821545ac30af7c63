"""Right, but looks back to the beginning of the text at every position: quadratic."""


def can_split(text, vocabulary):
    reachable = [True]
    for end in range(1, len(text) + 1):
        pieces = [text[start:end] in vocabulary for start in range(end)]
        reachable.append(any(known and reachable[start] for start, known in enumerate(pieces)))
    return reachable[-1]
