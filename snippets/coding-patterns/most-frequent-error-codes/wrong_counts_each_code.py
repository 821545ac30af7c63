"""Right, but goes through the whole log for each distinct code: a log of user ids takes n^2 steps."""


def top_k(codes, k):
    codes = list(codes)
    counts = [(code, codes.count(code)) for code in set(codes)]
    return sorted(counts, key=lambda pair: (-pair[1], pair[0]))[:k]
