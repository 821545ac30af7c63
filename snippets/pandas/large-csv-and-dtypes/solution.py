"""A mean per group over chunks, and narrower types."""

import pandas as pd


# --8<-- [start:chunks]
def mean_by_service(source, rows):
    total = None
    chunks = pd.read_csv(source, chunksize=rows, usecols=["service", "ms"],
                         dtype={"service": "str", "ms": "float64"},
                         keep_default_na=False, na_values={"ms": ["", "NA", "nan"]})
    for chunk in chunks:
        part = chunk.groupby("service")["ms"].agg(["sum", "count"])
        total = part if total is None else total.add(part, fill_value=0)
    return (total["sum"] / total["count"]).rename("ms")   # 0 / 0 is missing
# --8<-- [end:chunks]


# --8<-- [start:smaller]
def smaller(frame):
    narrow = {}
    for name, column in frame.items():
        if pd.api.types.is_signed_integer_dtype(column.dtype):
            narrow[name] = pd.to_numeric(column, downcast="integer")
        elif column.dtype == "str" and column.nunique() <= len(column) / 10:
            narrow[name] = column.astype("category")
    return frame.assign(**narrow)
# --8<-- [end:smaller]
