"""Cuts off the longest word each time: what remains may then be impossible."""


def can_split(text, vocabulary):
    words = sorted(vocabulary - {""}, key=len, reverse=True)
    while text:
        word = next((word for word in words if text.startswith(word)), None)
        if word is None:
            return False
        text = text[len(word) :]
    return True
