"""Wrapping, weak Python numbers, and the last exact integers."""

import numpy as np

a, b = np.array([3, 200], dtype=np.uint8), np.array([5, 100], dtype=np.uint8)
print("a - b", a - b, " abs", np.abs(a - b), " a + b", a + b)
print("abs(int8 -128)", np.abs(np.array([-128], dtype=np.int8)))
print("a + 100", a + 100, (a + 100).dtype)
try:
    a + 300
except OverflowError as error:
    print("a + 300", type(error).__name__)
print("int64 + uint64", (np.array([1]) + np.array([1], dtype=np.uint64)).dtype)
print("float32 2**24 + 1", int(np.float32(2**24) + np.float32(1)), " float16", np.array([65504, 65520], dtype=np.float16))
many = np.full(1000, 200, dtype=np.uint8)
print("sum", many.sum(), " mean", many.mean())
