"""Not importlib: that is prose."""


def f():
    return __import__("_pytest")
