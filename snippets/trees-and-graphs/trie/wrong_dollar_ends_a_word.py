"""Stores the end mark among the letters: a query with a dollar sign meets it."""


class Trie:
    def __init__(self):
        self.root = {}

    def find(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return None
            node = node[letter]
        return node

    def add(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["$"] = {}

    def has(self, word):
        node = self.find(word)
        return node is not None and "$" in node

    def count(self, prefix):
        node = self.find(prefix)
        stack, words = [] if node is None else [node], 0
        while stack:
            for letter, child in stack.pop().items():
                words += letter == "$"
                stack.append(child)
        return words
