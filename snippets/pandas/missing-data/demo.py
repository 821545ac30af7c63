"""Markers, comparisons and sums of missing values."""

import pandas as pd

for values, kind in [([1, None], None), ([True, None], None), (["a", None], None),
                     ([1, None], "Int64")]:
    column = pd.Series(values, dtype=kind)
    print(f"{values!s:13} {column.dtype!s:8} {column[1]!s:5} isna: {column.isna()[1]}")

reading = pd.Series([3.0, None, 9.0])
print("below 5:", (reading < 5).tolist(), " 5 or more:", (reading >= 5).tolist())
print("nullable:", (reading.astype("Float64") < 5).tolist())

silent = pd.Series([None, None], dtype=float)
print("sum", silent.sum(), " min_count=1:", silent.sum(min_count=1), " mean", silent.mean())
