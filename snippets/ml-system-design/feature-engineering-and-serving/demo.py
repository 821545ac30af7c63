"""The AUC that a join with today's table promises, and the true one."""

import numpy as np
import pandas as pd
from solution import as_of

rng = np.random.default_rng(0)
items, days, per_day = 2_000, 30, 4
quality = rng.beta(4, 96, items)  # true click rates, 4 % on average

item = np.tile(np.repeat(np.arange(items), per_day), days)
day = np.repeat(np.arange(days), items * per_day)
log = pd.DataFrame({"item": item, "time": day + 0.5,
                    "click": rng.random(item.size) < quality[item]})

# Every midnight the job writes each item's smoothed click rate so far.
clicks = log.click.to_numpy().reshape(days, items, per_day).sum(2).cumsum(0)
seen = per_day * np.arange(1, days + 1)[:, None]
table = pd.DataFrame({"item": np.tile(np.arange(items), days),
                      "time": np.repeat(np.arange(1.0, days + 1), items),
                      "value": ((clicks + 4) / (seen + 100)).ravel()})


def auc(click, score):
    """Chance that a clicked row scores above one that was not."""
    n, ranks = click.sum(), score.rank()
    return (ranks[click].sum() - n * (n + 1) / 2) / (n * (len(click) - n))


train = log[log.time > 14]
known = as_of(train, table, max_age=2.0)
latest = train.merge(table[table.time == days], on="item")
for name, rows in ("today's table", latest), ("as of then", known):
    print(f"{name:14} AUC {auc(rows.click, rows.value):.3f}")
true_rate = pd.Series(quality[train.item], index=train.index)
print(f"{'best possible':14} AUC {auc(train.click, true_rate):.3f}")
