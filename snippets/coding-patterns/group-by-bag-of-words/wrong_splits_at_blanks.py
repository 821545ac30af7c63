"""split(" ") separates at blanks only: a tab or a no-break space glues two words together."""

from collections import defaultdict


def group_same_words(texts):
    groups = defaultdict(list)
    for text in texts:
        key = tuple(sorted(word for word in text.casefold().split(" ") if word))
        groups[key].append(text)
    return list(groups.values())
