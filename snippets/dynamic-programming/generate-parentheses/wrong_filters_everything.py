"""Right, but writes all texts and keeps the valid ones: most of them can be refused at the first bracket."""

from itertools import product


def brackets(pairs):
    def is_valid(text):
        depth = 0
        for bracket in text:
            depth += 1 if bracket == "(" else -1
            if depth < 0:
                return False
        return depth == 0

    return ["".join(text) for text in product("()", repeat=2 * pairs) if is_valid(text)]
