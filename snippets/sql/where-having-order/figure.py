"""The rows of the table, and what each clause leaves of them."""

import matplotlib.pyplot as plt
from solution import ROWS, by_clause

STEPS = by_clause()
SAYS = {
    "FROM": "FROM: the query starts with all nine rows of the table.",
    "WHERE": "WHERE status = 200 removes two single rows. There are no groups yet, so it cannot count anything.",
    "GROUP BY": "GROUP BY collects the seven rows into four groups. From here on, a row stands for a service.",
    "HAVING": "HAVING COUNT(*) >= 2 removes a whole group: job has one row.",
    "SELECT": "SELECT computes the mean of each group that is left, and names it mean_ms.",
    "ORDER BY": "ORDER BY sorts the finished rows, so it knows the name mean_ms.",
    "LIMIT": "LIMIT 2 keeps the first two.",
}


def frames():
    for clause, says in SAYS.items():
        yield says, picture(clause)


def picture(clause):
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    grouped = clause not in ("FROM", "WHERE")
    if not grouped:
        for place, row in enumerate(ROWS):
            kept = row in STEPS[clause]
            write(axes, place, [str(row[0]), row[1], str(row[2]), str(row[3])], kept)
        head = ["id", "service", "status", "ms"]
    else:
        done = clause in ("SELECT", "ORDER BY", "LIMIT")
        names = list(STEPS["GROUP BY"])
        if clause in ("ORDER BY", "LIMIT"):
            names = [name for name, _ in STEPS["ORDER BY"]] + ["job"]
        kept = {row if isinstance(row, str) else row[0] for row in STEPS[clause]}
        means = dict(STEPS["SELECT"])
        for place, name in enumerate(names):
            times = STEPS["GROUP BY"][name]
            last = f"{means[name]:.0f}" if done and name in kept else ""
            write(axes, 2 * place, [name, ", ".join(map(str, times)), str(len(times)), last], name in kept)
        head = ["service", "times, ms", "count", "mean_ms" if done else ""]
    for column, text in zip((0.6, 2.2, 4.6, 6.4), head, strict=True):
        axes.text(column, 1, text, color="grey", va="center")
    axes.text(7.9, -4, clause, color="C0", weight="bold", va="center", ha="left")
    axes.set(xlim=(0, 10), ylim=(-8.7, 1.6))
    axes.axis("off")
    return figure


def write(axes, place, cells, kept):
    if kept:
        axes.axhspan(-place - 0.42, -place + 0.42, xmax=0.76, color="C0", alpha=0.15, linewidth=0)
    else:
        axes.plot([0.5, 7.2], [-place, -place], color="grey", linestyle="-", linewidth=1)
    for column, text in zip((0.6, 2.2, 4.6, 6.4), cells, strict=True):
        axes.text(column, -place, text, va="center", color="black" if kept else "grey")
