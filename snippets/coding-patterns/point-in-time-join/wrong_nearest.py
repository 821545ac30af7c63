"""Takes the nearest value in time, so it reads the future whenever that is closer."""


def latest_known(labels, features, max_age):
    known = []
    for label in labels:
        near = [pair for pair in features if abs(label - pair[0]) <= max_age and pair[0] != label]
        known.append(min(near, key=lambda pair: abs(label - pair[0]))[1] if near else None)
    return known
