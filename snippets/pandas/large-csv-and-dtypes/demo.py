"""Megabytes of a column of a million rows."""

import numpy as np
import pandas as pd

n = 1_000_000
status = pd.Series(np.tile([200, 404, 500, 200], n // 4))
service = pd.Series(np.tile(["auth", "cart", "feed", "mail"], n // 4))
for name, column in [("int64", status), ("int16", status.astype("int16")),
                     ("Int16, nullable", status.astype("Int16")),
                     ("float32", status.astype("float32")),
                     ("category of 4 texts", service.astype("category"))]:
    print(f"{name:20} {column.memory_usage(index=False) / 1e6:4.1f} MB")
print("int8: 100 + 100 =", (pd.Series([100], dtype="int8") + pd.Series([100], dtype="int8"))[0])
print("float32 of 16777217 =", int(np.float32(16_777_217)))
