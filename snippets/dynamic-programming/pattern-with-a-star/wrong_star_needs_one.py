"""Takes the star for "one or more", so the empty text and a letter that is left out do not fit."""


def matches(pattern, text):
    fits = [True] + [False] * len(text)
    i = 0
    while i < len(pattern):
        star = pattern[i + 1 : i + 2] == "*"
        row = [False] * (len(text) + 1)
        for j in range(1, len(text) + 1):
            same = pattern[i] in (".", text[j - 1])
            row[j] = same and (fits[j - 1] or (star and row[j - 1]))
        fits = row
        i += 2 if star else 1
    return fits[-1]


def glob_matches(pattern, text):
    fits = [True] + [False] * len(text)
    for p in pattern:
        row = [fits[0] and p == "*"] + [False] * len(text)
        for j in range(1, len(text) + 1):
            row[j] = fits[j] or row[j - 1] if p == "*" else fits[j - 1] and p in ("?", text[j - 1])
        fits = row
    return fits[-1]
