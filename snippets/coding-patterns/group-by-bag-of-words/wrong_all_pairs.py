"""Right, but compares each text with every group so far: a million titles are 5e11 comparisons."""


def group_same_words(texts):
    groups = []
    for text in texts:
        words = sorted(text.casefold().split())
        for key, group in groups:
            if key == words:
                group.append(text)
                break
        else:
            groups.append((words, [text]))
    return [group for _, group in groups]
