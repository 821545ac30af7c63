"""Write skew under snapshot isolation: what each of two schedulers reads and writes."""

import matplotlib.pyplot as plt
from solution import Database

X = {"red": 0.0, "blue": 5.2}


def draw():
    db = Database(red=2, blue=2)
    a, b = db.begin("repeatable read"), db.begin("repeatable read")
    lines = [("red", f"reads {a.read('red')} + {a.read('blue')}"), ("blue", f"reads {b.read('red')} + {b.read('blue')}")]
    for name, transaction in (("red", a), ("blue", b)):
        transaction.write(name, transaction.read(name) + 4)
        lines.append((name, f"{name} = {transaction.read(name)}"))
    for name, transaction in (("red", a), ("blue", b)):
        transaction.commit()
        lines.append((name, "commits", sum(db.history[-1].values())))
    figure, axes = plt.subplots(figsize=(440 / 72, 4))
    for name, color, mark in (("red", "C1", "o"), ("blue", "C0", "s")):
        axes.vlines(X[name], 0, 5.6, color=color, linewidth=2, linestyle="-" if name == "red" else "--")
        axes.text(X[name], -0.4, f"team {name}", color=color, weight="bold")
        for time, (who, text, *_) in enumerate(lines):
            if who == name:
                axes.plot(X[name], time + 0.3, mark, color=color, markersize=9)
                axes.text(X[name] + 0.3, time + 0.3, text, va="center")
    totals = [4, 4, 4, 4, lines[4][2], lines[5][2]]
    axes.text(10.2, -0.4, "GPUs of 8", ha="center", color="grey")
    for time, total in enumerate(totals):
        axes.text(10.2, time + 0.3, total, ha="center", va="center", weight="bold" if total > 8 else "normal",
                  color="C3" if total > 8 else "black")
    axes.annotate("", (-0.7, 5.6), (-0.7, 0), arrowprops={"arrowstyle": "->", "color": "grey"})
    axes.text(-0.95, 2.8, "time", rotation=90, va="center", ha="right", color="grey")
    axes.set(xlim=(-1.6, 11.4), ylim=(5.8, -0.9))
    axes.axis("off")
    return figure
