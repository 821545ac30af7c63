"""count looks like the number of rows, but it leaves out those without a latency."""


def summary(frame):
    failed = frame.assign(failed=frame["status"] >= 500)
    return (failed.groupby("service", dropna=False)
            .agg(requests=("ms", "count"), measured=("ms", "count"),
                 mean_ms=("ms", "mean"), failed=("failed", "mean"))
            .reset_index())


def above_usual(frame):
    return frame["ms"] - frame.groupby("service", dropna=False)["ms"].transform("mean")


def slowest(frame, n):
    measured = frame[frame["ms"].notna()]
    return (measured.sort_values("ms", ascending=False, kind="stable")
            .groupby("service", dropna=False).head(n)
            .sort_values("service", kind="stable", na_position="last"))
