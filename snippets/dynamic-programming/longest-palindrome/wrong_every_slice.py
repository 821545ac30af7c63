"""Right, but reverses every slice and compares: cubic."""


def longest_palindrome(items):
    best = items[:0]
    for start in range(len(items)):
        for stop in range(start + 1, len(items) + 1):
            piece = items[start:stop]
            if piece == piece[::-1] and len(piece) > len(best):
                best = piece
    return best
