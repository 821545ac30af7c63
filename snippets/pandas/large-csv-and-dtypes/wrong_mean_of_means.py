"""Averages the means of the chunks, although the chunks hold different numbers of requests."""

import pandas as pd


def mean_by_service(source, rows):
    chunks = pd.read_csv(source, chunksize=rows, dtype={"service": "str"}, keep_default_na=False, na_values={"ms": [""]})
    means = [chunk.groupby("service")["ms"].mean() for chunk in chunks]
    return pd.concat(means).groupby("service").mean()


def smaller(frame):
    narrow = {}
    for name, column in frame.items():
        if pd.api.types.is_signed_integer_dtype(column.dtype):
            narrow[name] = pd.to_numeric(column, downcast="integer")
        elif column.dtype == "str" and column.nunique() <= len(column) / 10:
            narrow[name] = column.astype("category")
    return frame.assign(**narrow)
