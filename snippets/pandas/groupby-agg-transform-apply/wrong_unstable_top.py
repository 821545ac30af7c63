"""nlargest over the whole table first: the top rows overall are not the top rows of each service."""


def summary(frame):
    failed = frame.assign(failed=frame["status"] >= 500)
    return (failed.groupby("service", dropna=False)
            .agg(requests=("ms", "size"), measured=("ms", "count"),
                 mean_ms=("ms", "mean"), failed=("failed", "mean"))
            .reset_index())


def above_usual(frame):
    return frame["ms"] - frame.groupby("service", dropna=False)["ms"].transform("mean")


def slowest(frame, n):
    most = n * frame["service"].nunique(dropna=False)
    return (frame.nlargest(most, "ms").groupby("service", dropna=False).head(n)
            .sort_values("service", kind="stable", na_position="last"))
