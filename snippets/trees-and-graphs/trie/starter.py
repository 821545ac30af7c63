class Trie:
    """A set of words that counts those with a given beginning."""

    def __init__(self):
        raise NotImplementedError

    def add(self, word):
        """Add a word; adding it again changes nothing."""
        raise NotImplementedError

    def has(self, word):
        """Return whether the word was added."""
        raise NotImplementedError

    def count(self, prefix):
        """Return how many different words begin with the prefix."""
        raise NotImplementedError
