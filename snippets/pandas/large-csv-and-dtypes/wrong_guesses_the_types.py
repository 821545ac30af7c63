"""Lets read_csv guess: the code 007 becomes 7, and NA becomes a missing service."""

import pandas as pd


def mean_by_service(source, rows):
    total = None
    for chunk in pd.read_csv(source, chunksize=rows):
        part = chunk.groupby("service")["ms"].agg(["sum", "count"])
        total = part if total is None else total.add(part, fill_value=0)
    return total["sum"] / total["count"]


def smaller(frame):
    narrow = {}
    for name, column in frame.items():
        if pd.api.types.is_signed_integer_dtype(column.dtype):
            narrow[name] = pd.to_numeric(column, downcast="integer")
        elif column.dtype == "str" and column.nunique() <= len(column) / 10:
            narrow[name] = column.astype("category")
    return frame.assign(**narrow)
