"""What one lost acknowledgement does to a feature table."""

from solution import append_day, replace_day, run_with_retry, warehouse

rows = [("ann", 1.0), ("bob", 2.0), ("cho", 3.0)]
for task in (append_day, replace_day):
    print(f"{task.__name__:12} {len(rows)} rows computed,",
          run_with_retry(task, warehouse(), "2026-11-20", rows), "stored")
