"""Depth-first search: it returns the first ladder that it finds, not the shortest."""


def ladder_length(begin, end, words):
    def near(one, two):
        return len(one) == len(two) and sum(a != b for a, b in zip(one, two)) == 1

    if end not in words:
        return 0
    stack, seen = [(begin, 1)], {begin}
    while stack:
        word, length = stack.pop()
        if word == end:
            return length
        for other in words:
            if other not in seen and near(word, other):
                seen.add(other)
                stack.append((other, length + 1))
    return 0
