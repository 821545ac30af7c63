"""What alignment does to sums, assignments and differences."""

import pandas as pd

monday = pd.Series({"auth": 5, "search": 2, "cart": 1})
tuesday = pd.Series({"search": 10, "auth": 20, "feed": 7})
print(monday + tuesday)

runs = pd.DataFrame({"model": ["a", "b", "c"], "ok": [True, False, True]})
scored = runs[runs["ok"]]
print(scored.assign(auc=pd.Series([0.81, 0.84])))

table = pd.DataFrame({"x": [1, 3], "y": [10, 30]})
print(table - table.mean())
print(table - table["x"])
