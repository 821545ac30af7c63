"""Puts a pair before, behind and around each smaller result: (())(()) is none of these."""


def brackets(pairs):
    found = {""}
    for _ in range(pairs):
        found = {new for text in found for new in ("()" + text, text + "()", "(" + text + ")")}
    return sorted(found)
