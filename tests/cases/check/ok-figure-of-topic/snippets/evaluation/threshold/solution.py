"""The cost."""


def cost(t):
    return t
