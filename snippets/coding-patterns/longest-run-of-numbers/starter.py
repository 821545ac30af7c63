def longest_run(numbers):
    """Return the length of the longest run n, n + 1, n + 2, ... whose members are all there.

    numbers: list of integers in any order, possibly repeated. 0 for an empty list.
    """
    raise NotImplementedError
