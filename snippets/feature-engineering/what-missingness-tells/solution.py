"""Report what missing values say about the label."""

import numpy as np
import pandas as pd


# --8<-- [start:report]
def missing_report(frame, label):
    """For each column with missing values: how many, when, and the label.

    `drift` is the share missing in the last fifth of the rows minus the
    share in the first. `z` compares the label rate where the value is
    missing with the rate where it is present.
    """
    late = np.arange(len(frame)) >= 0.8 * len(frame)
    early = np.arange(len(frame)) < 0.2 * len(frame)
    lines = {}
    for name in frame.columns[frame.isna().any()]:
        gone = frame[name].isna().to_numpy()
        rate, other = label[gone].mean(), label[~gone].mean()
        spread = label.std() * np.sqrt(1 / gone.sum() + 1 / (~gone).sum())
        lines[name] = {
            "share": gone.mean(),
            "drift": gone[late].mean() - gone[early].mean(),
            "label_missing": rate, "label_present": other,
            "z": (rate - other) / spread}
    return pd.DataFrame.from_dict(lines, orient="index")
# --8<-- [end:report]
