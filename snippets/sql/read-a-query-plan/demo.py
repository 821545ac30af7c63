"""One query without an index and with six; then four other conditions."""

from solution import FORCED, QUERY, plan, table

for index in (None, "status", "model", "started", "model, started",
              "model, status, started", "model, status, started, loss"):
    print("status, forced" if index == "status" else index or "no index")
    query = FORCED if index == "status" else QUERY
    for line in plan(table(index), query):
        print("   ", line)

best = table("model, status, started")
print("with (model, status, started):")
for condition in ("model = 'm7' AND date(started) >= '2026-04-01'",
                  "status = 'done' AND started >= '2026-06-01'",
                  "model LIKE 'm7%'",
                  "model = 'm7' OR loss < 0.001"):
    print(" ", condition)
    for line in plan(best, f"SELECT * FROM runs WHERE {condition}"):
        print("   ", line)
