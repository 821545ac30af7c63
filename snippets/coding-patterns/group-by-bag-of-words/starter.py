def group_same_words(texts):
    """Return lists of texts with equal words, each as often, in any order.

    White space of any kind separates words; casefold() compares them.
    Groups and their texts keep the order of arrival.
    """
    raise NotImplementedError
