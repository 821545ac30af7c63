"""Rules and steps for a table of returned parcels."""

import pandas as pd
from solution import Rule, chain, faults, known, ordered

returned = Rule("returned", lambda frame: frame["status"] == "returned")
rules = [
    known("sent"),
    known("back").given(returned),
    ordered("sent", "back").given(returned & known("sent") & known("back")),
]
parcels = pd.DataFrame({
    "status": ["sent", "returned", "returned", "returned"],
    "sent": pd.to_datetime(["2026-01-05", "2026-01-05", "2026-01-09", None]),
    "back": pd.to_datetime([None, "2026-01-08", "2026-01-07", None]),
})
print(faults(parcels, rules).to_string(index=False))


def days_away(frame):
    return frame.assign(days=(frame["back"] - frame["sent"]).dt.days)


def root_weight(frame):
    return frame.assign(root_weight=frame["weight"] ** 0.5)


try:
    chain(days_away=days_away, root_weight=root_weight)(parcels)
except KeyError as error:
    print(repr(error), *error.__notes__)
