def evaluate(text):
    """Return the value of an expression of whole numbers, + - * / and brackets.

    A division drops the fraction: 7 / 2 is 3, and -7 / 2 is -3.
    A sign may stand at the start and after an opening bracket.
    """
    raise NotImplementedError
