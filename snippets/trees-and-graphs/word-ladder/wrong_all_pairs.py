"""Right, but compares each word with the whole catalogue: quadratic in the number of words."""


def ladder_length(begin, end, words):
    def near(one, two):
        return len(one) == len(two) and sum(a != b for a, b in zip(one, two)) == 1

    if end not in words:
        return 0
    queue, distance = [begin], {begin: 1}
    for word in queue:
        for other in words:
            if other not in distance and near(word, other):
                distance[other] = distance[word] + 1
                queue.append(other)
    return distance.get(end, 0)
