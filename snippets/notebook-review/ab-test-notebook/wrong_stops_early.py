"""Repairs the analysis and still looks every day."""

import numpy as np
from scipy.stats import binomtest, norm


# --8<-- [start:analyse]
def analyse(users, sessions, end):
    """users: user_id, group (A or B), assigned. sessions: user_id, at, paid."""
    users = users[users["assigned"] < end]
    seen = sessions.merge(users, on="user_id", validate="many_to_one")
    seen = seen[(seen["at"] >= seen["assigned"]) & (seen["at"] < end)]
    paid = users["user_id"].isin(seen.loc[seen["paid"], "user_id"])
    n = users.groupby("group").size().reindex(["A", "B"], fill_value=0)
    rate = paid.groupby(users["group"]).mean().reindex(["A", "B"])
    difference = rate["B"] - rate["A"]
    error = np.sqrt((rate * (1 - rate) / n).sum())
    return {"users": n.to_dict(),
            "difference": difference,
            "interval": (difference - 1.96 * error, difference + 1.96 * error),
            "split_p": binomtest(int(n["A"]), int(n.sum())).pvalue}


def decide(users, sessions, days):
    for day in days[1:]:
        report = analyse(users, sessions, day)
        low, high = report["interval"]
        if low > 0 or high < 0:
            return "ship" if low > 0 else "stop", day
    if report["split_p"] < 0.001:
        return "broken split", days[-1]
    return "ship" if low > 0 else "stop" if high < 0 else "no difference", days[-1]
# --8<-- [end:analyse]


def false_alarms(looks, runs=4000, seed=0):
    """Share of A/A tests that are significant at one of the looks, evenly spaced."""
    rng = np.random.default_rng(seed)
    steps = rng.normal(0, 1, (runs, looks)).cumsum(axis=1)
    z = steps / np.sqrt(np.arange(1, looks + 1))
    return (np.abs(z) > norm.ppf(0.975)).any(axis=1).mean()
