"""Right, but tests every stored word for the prefix: each key press costs the whole vocabulary."""


class Trie:
    def __init__(self):
        self.words = set()

    def add(self, word):
        self.words.add(word)

    def has(self, word):
        return word in self.words

    def count(self, prefix):
        return sum(word.startswith(prefix) for word in self.words)
