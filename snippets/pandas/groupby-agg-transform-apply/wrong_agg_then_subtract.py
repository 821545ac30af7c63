"""agg has one row per service, so subtracting it aligns rows with service names and gives NaN."""


def summary(frame):
    failed = frame.assign(failed=frame["status"] >= 500)
    return (failed.groupby("service", dropna=False)
            .agg(requests=("ms", "size"), measured=("ms", "count"),
                 mean_ms=("ms", "mean"), failed=("failed", "mean"))
            .reset_index())


def above_usual(frame):
    means = frame.groupby("service", dropna=False)["ms"].mean().reset_index(drop=True)
    return (frame["ms"] - means).reindex(frame.index)


def slowest(frame, n):
    measured = frame[frame["ms"].notna()]
    return (measured.sort_values("ms", ascending=False, kind="stable")
            .groupby("service", dropna=False).head(n)
            .sort_values("service", kind="stable", na_position="last"))
