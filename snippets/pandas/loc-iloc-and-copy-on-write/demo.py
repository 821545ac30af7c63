"""Slices by label and by position, and writes that reach the table or don't."""

import warnings

import pandas as pd

df = pd.DataFrame({"ms": [30, 10, 20]}, index=[2, 0, 1])
print("loc[2:0]", df.loc[2:0, "ms"].tolist(), " iloc[0:2]", df.iloc[0:2, 0].tolist(),
      " loc[0]", df.loc[0, "ms"], " iloc[0]", df.iloc[0, 0])


def chained():
    df["ms"][df["ms"] > 15] = 0


def inplace():
    df["ms"].replace(30, 0, inplace=True)


def array():
    df["ms"].to_numpy()[0] = 0


def once():
    df.loc[df["ms"] > 15, "ms"] = 0


for write in (chained, inplace, array, once):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            write()
        except ValueError as error:
            caught = [error]
    says = type(getattr(caught[0], "message", caught[0])).__name__ if caught else "-"
    print(f"{write.__name__:8} {df['ms'].tolist()!s:13} {says}")
