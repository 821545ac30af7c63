def double(x):
    raise ValueError("\ud800")
