def attend(blocks, queries, width):
    """Average the values with softmax weights, block by block.

    blocks yields (scores, values): (queries, b) floats, where -inf means
    masked, and (b, width) finite floats; b differs and may be 0; each seen once.
    Returns (mean, lse): (queries, width) averages and (queries,) logarithms
    of the sum of exp(scores). All masked: zeros and -inf.
    """
    raise NotImplementedError


def merge(first, second):
    """Combine two results of attend over different blocks."""
    raise NotImplementedError
