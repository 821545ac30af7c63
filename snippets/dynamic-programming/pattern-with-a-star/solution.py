"""Match a text against a pattern with . and * (regular expression matching)."""


# --8<-- [start:match]
def matches(pattern, text):
    """Return whether the pattern fits the whole text.

    A dot fits any one character. A star fits the character before it, zero or more times.
    """
    fits = [True] + [False] * len(text)  # the empty pattern fits the empty text only
    i = 0
    while i < len(pattern):
        letter = pattern[i]
        star = pattern[i + 1 : i + 2] == "*"
        row = [fits[0] and star] + [False] * len(text)
        for j in range(1, len(text) + 1):
            same = letter in (".", text[j - 1])
            if star:
                row[j] = fits[j] or (same and row[j - 1])  # none of it, or one more
            else:
                row[j] = same and fits[j - 1]
        fits = row
        i += 2 if star else 1
    return fits[-1]
# --8<-- [end:match]


# --8<-- [start:glob]
def glob_matches(pattern, text):
    """Return whether the glob fits the whole text.

    ? fits any one character, * any number of any characters.
    """
    i = j = 0
    star = back = -1  # the last star, and where its stretch of text ends
    while j < len(text):
        if i < len(pattern) and pattern[i] == "*":
            star, back = i, j
            i += 1
        elif i < len(pattern) and pattern[i] in ("?", text[j]):
            i, j = i + 1, j + 1
        elif star >= 0:  # let the last star take one character more
            back += 1
            i, j = star + 1, back
        else:
            return False
    return all(p == "*" for p in pattern[i:])
# --8<-- [end:glob]
