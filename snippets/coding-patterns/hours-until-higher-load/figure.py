"""The hours that wait on the stack, step by step."""

import matplotlib.pyplot as plt
from solution import hours_until_higher

LOADS = [73, 75, 71, 69, 72, 76]


def frames():
    waits, waiting = {}, []
    for hour, load in enumerate(LOADS):
        answered = []
        while waiting and LOADS[waiting[-1]] < load:
            earlier = waiting.pop()
            waits[earlier] = hour - earlier
            answered.append(str(LOADS[earlier]))
        waiting.append(hour)
        if answered:
            who = "is answered and leaves" if len(answered) == 1 else "are both answered and leave"
            says = f"{load} is higher than {' and '.join(answered)}, which {who} the stack. {load} waits."
        elif hour:
            says = f"{load} is lower than {LOADS[waiting[-2]]} on top of the stack, so it answers nothing and waits above it."
        else:
            says = f"{load} is the first. It waits."
        yield f"Hour {hour}. {says}", picture(hour, waits, waiting)
    assert [waits.get(hour, 0) for hour in range(len(LOADS))] == hours_until_higher(LOADS)


def picture(now, waits, waiting):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.6))
    for hour, load in enumerate(LOADS):
        stacked = hour in waiting
        seen = hour <= now
        axes.bar(hour, load - 65, 0.7, color="C0" if stacked else "grey", alpha=0.75 if stacked else 0.35 if seen else 0.12,
                 hatch="//" if stacked else None, edgecolor="white")
        axes.text(hour, load - 64.6, str(load), ha="center", va="bottom", color="black" if seen else "grey")
        below = f"+{waits[hour]}" if hour in waits else "waits" if stacked else ""
        axes.text(hour, -0.8, below, ha="center", va="top", color="C0" if stacked else "black")
    axes.axhline(0, color="grey", linewidth=1)
    axes.set(xlim=(-0.6, 5.6), ylim=(-3, 14))
    axes.axis("off")
    return figure
