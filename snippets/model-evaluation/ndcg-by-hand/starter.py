def ndcg(grades, scores, k, exponential=False):
    """DCG over the best possible DCG; nan where nothing is relevant.

    grades: relevance of every candidate, 0 or more; scores: the higher the
    earlier; equal scores share the discounts of their places;
    exponential: gain 2**grade - 1 in place of the grade itself.
    """
    raise NotImplementedError
