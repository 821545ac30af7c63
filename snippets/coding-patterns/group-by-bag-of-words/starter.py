def group_same_words(texts):
    """Return lists of texts with equal words, each as often, in any order.

    Words are separated by white space of any kind, and case does not matter.
    Groups and their texts keep the order of arrival.
    """
    raise NotImplementedError
