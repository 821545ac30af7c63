import pandas as pd
from scipy.stats import ttest_ind


def analyse(users, sessions, end):
    """users: user_id, group (A or B), assigned. sessions: user_id, at, paid."""
    df = sessions.merge(users, on="user_id")
    a = df[df["group"] == "A"]["paid"]
    b = df[df["group"] == "B"]["paid"]
    return {"users": {"A": len(a), "B": len(b)},
            "difference": b.mean() - a.mean(),
            "p": ttest_ind(a, b).pvalue}


def decide(users, sessions, days):
    """Look every day; stop as soon as it is significant."""
    for day in days:
        report = analyse(users, sessions[sessions["at"] <= day], day)
        if report["p"] < 0.05:
            return "ship" if report["difference"] > 0 else "stop", day
    return "no difference", days[-1]
