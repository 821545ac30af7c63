"""The default of groupby: requests without a service vanish from every total."""


def summary(frame):
    failed = frame.assign(failed=frame["status"] >= 500)
    return (failed.groupby("service")
            .agg(requests=("ms", "size"), measured=("ms", "count"),
                 mean_ms=("ms", "mean"), failed=("failed", "mean"))
            .reset_index())


def above_usual(frame):
    return frame["ms"] - frame.groupby("service")["ms"].transform("mean")


def slowest(frame, n):
    measured = frame[frame["ms"].notna()]
    return (measured.sort_values("ms", ascending=False, kind="stable")
            .groupby("service").head(n)
            .sort_values("service", kind="stable"))
