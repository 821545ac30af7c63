"""Right, but keeps no counts: a short prefix visits every node below it."""


class Trie:
    def __init__(self):
        self.children, self.ends = {}, False

    def add(self, word):
        node = self
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Trie()
            node = node.children[letter]
        node.ends = True

    def has(self, word):
        node = self.find(word)
        return node is not None and node.ends

    def count(self, prefix):
        node = self.find(prefix)
        found, stack = 0, [] if node is None else [node]
        while stack:
            node = stack.pop()
            found += node.ends
            stack.extend(node.children.values())
        return found

    def find(self, prefix):
        node = self
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return None
        return node
