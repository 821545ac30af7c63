"""Missing ids count as equal, and equal versions need an order."""

import pandas as pd
from solution import conflicts, newest

events = pd.DataFrame({"event_id": ["a", None, "a", "b", None, "b", None],
                       "version": [2, 1, 1, 1, 1, 1, 1],
                       "amount": [20, 500, 10, 70, 500, 75, 500]})
print("naive: ", events.drop_duplicates("event_id")["amount"].sum())
print("newest:", newest(events)["amount"].sum())
print(newest(events))
print(conflicts(events))
