"""One order per customer, but a history of plans."""

import pandas as pd
from solution import current_plans

orders = pd.DataFrame({"customer": ["ana", "bo", None], "cents": [100, 200, 900]})
plans = pd.DataFrame({"customer": ["ana", "ana", "bo", None],
                      "plan": ["free", "team", "free", "team"],
                      "since": [1, 5, 3, 4]})
naive = orders.merge(plans[["customer", "plan"]], on="customer", how="left")
print(naive)
print("cents before", orders["cents"].sum(), " after", naive["cents"].sum())
try:
    orders.merge(plans, on="customer", validate="many_to_one")
except pd.errors.MergeError as error:
    print(str(error).splitlines()[0])
print(orders.merge(current_plans(plans), on="customer", how="left", indicator=True))
