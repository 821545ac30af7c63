"""Deletes known words from the text: the letters around a deleted word become neighbours."""


def can_split(text, vocabulary):
    for word in sorted(vocabulary - {""}, key=len, reverse=True):
        text = text.replace(word, "")
    return not text
