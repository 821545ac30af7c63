"""A trie that knows how many words begin with a prefix."""


# --8<-- [start:trie]
class _Node:
    def __init__(self):
        self.children = {}
        self.ends = False  # does a word end here?
        self.words = 0  # how many words begin with this prefix


class Trie:
    """A set of words that counts those with a given beginning."""

    def __init__(self):
        self._root = _Node()

    def add(self, word):
        """Add a word; adding it again changes nothing."""
        if self.has(word):
            return
        node = self._root
        node.words += 1
        for letter in word:
            if letter not in node.children:
                node.children[letter] = _Node()
            node = node.children[letter]
            node.words += 1
        node.ends = True

    def has(self, word):
        """Return whether the word was added."""
        node = self._find(word)
        return node is not None and node.ends

    def count(self, prefix):
        """Return how many different words begin with the prefix."""
        node = self._find(prefix)
        return 0 if node is None else node.words

    def _find(self, prefix):
        node = self._root
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return None
        return node
# --8<-- [end:trie]
