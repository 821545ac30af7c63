"""Right, but looks for every item in a list: with long runs the work grows with the square."""


def longest_unique_run(items):
    window, best = [], 0
    for x in items:
        if x in window:
            window = window[window.index(x) + 1 :]
        window.append(x)
        best = max(best, len(window))
    return best
