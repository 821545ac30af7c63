"""Has no end mark: every prefix of a stored word looks like a word."""


class Trie:
    def __init__(self):
        self.children, self.words = {}, 0

    def find(self, prefix):
        node = self
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return None
        return node

    def add(self, word):
        if self.has(word):
            return
        node = self
        node.words += 1
        for letter in word:
            node = node.children.setdefault(letter, Trie())
            node.words += 1

    def has(self, word):
        return self.find(word) is not None

    def count(self, prefix):
        node = self.find(prefix)
        return 0 if node is None else node.words
