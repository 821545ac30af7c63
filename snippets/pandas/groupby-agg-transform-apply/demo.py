"""A missing key: in no group by default."""

import pandas as pd

requests = pd.DataFrame({"service": ["auth", "auth", "cart", None],
                         "ms": [10.0, 30.0, 50.0, 900.0]})
print(requests.groupby("service")["ms"].agg(["size", "mean"]))
print(requests.groupby("service", dropna=False)["ms"].agg(["size", "mean"]))
print(requests.groupby("service")["ms"].transform("mean").tolist())
