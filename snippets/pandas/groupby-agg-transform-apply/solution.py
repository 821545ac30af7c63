"""Group requests by service: one row per group, per row, or the top rows."""


# --8<-- [start:groups]
def summary(frame):
    failed = frame.assign(failed=frame["status"] >= 500)
    return (failed.groupby("service", dropna=False)
            .agg(requests=("ms", "size"), measured=("ms", "count"),
                 mean_ms=("ms", "mean"), failed=("failed", "mean"))
            .reset_index())


def above_usual(frame):
    by_service = frame.groupby("service", dropna=False)["ms"]
    return frame["ms"] - by_service.transform("mean")


def slowest(frame, n):
    measured = frame[frame["ms"].notna()]
    return (measured.sort_values("ms", ascending=False, kind="stable")
            .groupby("service", dropna=False).head(n)
            .sort_values("service", kind="stable", na_position="last"))
# --8<-- [end:groups]
