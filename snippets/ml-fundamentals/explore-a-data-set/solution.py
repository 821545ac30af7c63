"""A first look at a table: what each column holds, and what looks wrong."""

import numpy as np
import pandas as pd


# --8<-- [start:profile]
def profile(table):
    """Return type, missing share, distinct values and top value of each column."""
    rows = {}
    for name in table:
        column = table[name]
        counts = column.value_counts()
        rows[name] = {
            "type": str(column.dtype),
            "missing": column.isna().mean(),
            "distinct": len(counts),
            "top": counts.index[0] if len(counts) else None,
            "top_share": counts.iloc[0] / len(column) if len(counts) else 0.0,
        }
    return pd.DataFrame.from_dict(rows, orient="index")


def suspicions(table, target, key):
    """Return what to ask next. target: a 0/1 column; key: should be unique."""
    found = []
    if repeated := int(table[key].duplicated().sum()):
        found.append(f"{key}: {repeated} repeated")
    for name, row in profile(table).iterrows():
        column = table[name]
        if row["distinct"] <= 1:
            found.append(f"{name}: constant")
        elif row["top_share"] > 0.05 and row["distinct"] > 20:
            share = f"{row['top']} in {row['top_share']:.0%} of the rows"
            found.append(f"{name}: {share}, a code for missing?")
        if name in (target, key) or not pd.api.types.is_numeric_dtype(column):
            continue
        if abs(column.corr(table[target])) > 0.9:
            found.append(f"{name}: predicts {target} on its own. Known by then?")
    return found
# --8<-- [end:profile]


def machines(n=400, seed=5):
    """Return a made-up table of machines with four faults built in."""
    rng = np.random.default_rng(seed)
    failed = (rng.random(n) < 0.2).astype(int)
    table = pd.DataFrame({
        "machine": np.arange(n),
        "site": rng.choice(["Lyon", "Oslo"], size=n),
        "firmware": "2.1",
        "temperature": rng.normal(60 + 8 * failed, 6).round(1),
        "repair_hours": np.where(failed == 1, rng.normal(20, 2, size=n), 0).round(1),
        "failed": failed,
    })
    table.loc[rng.random(n) < 0.1, "temperature"] = -999
    return pd.concat([table, table.head(3)], ignore_index=True)
