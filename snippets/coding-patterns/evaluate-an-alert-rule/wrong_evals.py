"""Hands the text to eval: it runs anything that a user types, and its / makes floats."""


def evaluate(text):
    return int(eval(text))
