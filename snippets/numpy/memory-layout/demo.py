"""Lines per thousand numbers, for rows, columns and fields."""

import numpy as np
from solution import cache_lines

c = np.zeros((1000, 100))
records = np.zeros(1000, dtype=[("id", "i8"), ("x", "f8"), ("y", "f8"), ("z", "f8")])
for name, vector in [("contiguous", c.ravel()[:1000]), ("column, C order", c[:, 0]),
                     ("column, F order", np.asfortranarray(c)[:, 0]),
                     ("every second", c.ravel()[:2000:2]), ("a field of records", records["x"]),
                     ("float32", np.zeros(1000, dtype=np.float32))]:
    print(f"{name:19} stride {vector.strides[0]:4}  lines {cache_lines(vector):4}")
print("C", c.strides, " T", c.T.strides, c.T.flags.c_contiguous, " T + 1", (c.T + 1).strides)
