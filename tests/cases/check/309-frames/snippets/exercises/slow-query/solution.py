import sys


def f():
    return sys._getframe().f_back
