"""Takes the longest stretch that also occurs in the reverse: it may occur in another place."""


def longest_palindrome(items):
    reverse, best, end = items[::-1], 0, 0
    row = [0] * (len(items) + 1)
    for i, one in enumerate(items, 1):
        before = row
        row = [0] * (len(items) + 1)
        for j, two in enumerate(reverse, 1):
            if one == two:
                row[j] = before[j - 1] + 1
                if row[j] > best:
                    best, end = row[j], i
    return items[end - best : end]
