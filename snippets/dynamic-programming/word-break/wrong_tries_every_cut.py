"""Right, but proves again and again that the rest of the text is hopeless: exponential."""


def can_split(text, vocabulary):
    if not text:
        return True
    return any(
        text[:end] in vocabulary and can_split(text[end:], vocabulary)
        for end in range(1, len(text) + 1)
    )
