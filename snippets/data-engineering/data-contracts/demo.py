"""The release that renamed a column, and the batch that followed it."""

from solution import breaking, check

old = {"vehicle": ("string", True, None), "speed": ("float", True, "km/h"),
       "odometer": ("int", True, "km")}
new = {"vehicle": ("string", True, None), "speed": ("float", True, "m/s"),
       "odometer_km": ("int", True, "km"), "firmware": ("string", False, None)}
for reason in breaking(old, new):
    print("breaking:", reason)

rows = [{"vehicle": f"v{i}", "speed": 13.9, "odometer": None,
         "time": 600 + i % 60} for i in range(4_000)]
for violation in check(rows, "vehicle", ["speed", "odometer"],
                       {"speed": (0, 250)}, now=720, max_age=90,
                       expected=(9_000, 12_000)):
    print("violated:", violation)
