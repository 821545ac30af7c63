"""Lets the star take as many characters as it can, and never gives one back: "a*a" fails on "aa"."""


def matches(pattern, text):
    i = j = 0
    while i < len(pattern):
        if pattern[i + 1 : i + 2] == "*":
            while j < len(text) and pattern[i] in (".", text[j]):
                j += 1
            i += 2
        elif j < len(text) and pattern[i] in (".", text[j]):
            i, j = i + 1, j + 1
        else:
            return False
    return j == len(text)


def glob_matches(pattern, text):
    translated = "".join({"*": ".*", "?": "."}.get(p, p) for p in pattern)
    return matches(translated, text)
