def double(x):
    return x + 4
