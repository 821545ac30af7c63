"""A correction that arrives after the cutoff."""

import pandas as pd
from solution import training_table


def clock(text):
    return pd.Timestamp(f"2026-11-{text}")


cutoffs = pd.DataFrame({"device": ["pump", "fan"], "at": [clock("10 12:00"), clock("29 18:00")]})
readings = pd.DataFrame(
    [("pump", clock("10 11:30"), clock("10 11:31"), 95.0),
     ("pump", clock("10 11:30"), clock("10 13:00"), 60.0),    # corrected later
     ("pump", clock("10 11:50"), clock("10 12:10"), 99.0),    # arrived late
     ("fan", clock("26 18:00"), clock("26 18:00"), 40.0)],
    columns=["device", "time", "arrived", "temp"])
failures = pd.DataFrame({"device": ["pump", "fan"], "time": [clock("11 09:00"), clock("30 01:00")]})
end = clock("30 12:00")
print(training_table(cutoffs, readings, failures, end).drop(columns="at").to_string())
early = readings.sort_values("arrived").drop_duplicates(["device", "time"], keep="last")
print("deduplicated first:", training_table(cutoffs, early, failures, end)["readings"].tolist())
