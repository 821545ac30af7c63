"""Sizes of a company's document search, and how sure its evaluation is."""

from math import sqrt


def questions_a_second(people, each, hours, peak_to_mean=1):
    return people * each / (hours * 3_600) * peak_to_mean


def vector_gigabytes(chunks, dimensions, bytes_per_number):
    return chunks * dimensions * bytes_per_number / 1e9


def gpu_hours(tokens, tokens_a_second):
    return tokens / tokens_a_second / 3_600


def left_after_filter(top, allowed):
    """Hits left on average if permissions are filtered after the search."""
    return top * allowed


def half_interval(rate, questions):
    """Half of the 95 % interval of a rate measured on so many questions."""
    return 1.96 * sqrt(rate * (1 - rate) / questions)
