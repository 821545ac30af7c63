class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


def dump(root):
    """Return the tree as one string.

    root: a Node, or None. Values are strings (any text) or integers;
    they may repeat.
    """
    raise NotImplementedError


def load(text):
    """Return the root of an equal tree, or None."""
    raise NotImplementedError
