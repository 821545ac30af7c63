"""Raises the counts on the way down before it knows whether the word is new."""


class Trie:
    def __init__(self):
        self.children, self.words, self.ends = {}, 0, False

    def find(self, prefix):
        node = self
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return None
        return node

    def add(self, word):
        node = self
        node.words += 1
        for letter in word:
            node = node.children.setdefault(letter, Trie())
            node.words += 1
        node.ends = True

    def has(self, word):
        node = self.find(word)
        return node is not None and node.ends

    def count(self, prefix):
        node = self.find(prefix)
        return 0 if node is None else node.words
