"""Right, but walks along all the weights at each pick, although they never change."""


class Picker:
    def __init__(self, weights):
        self._weights = list(weights)

    def pick(self, u):
        point = u * sum(self._weights)
        end = 0
        for index, weight in enumerate(self._weights):
            end += weight
            if point < end:
                return index
