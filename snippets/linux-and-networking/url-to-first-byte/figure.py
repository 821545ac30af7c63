"""What a first byte waits for, for five ways to reach the same server."""

import matplotlib.pyplot as plt
from solution import round_trips

RTT, DNS, WORK = 80, 10, 40


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    rows = (
        ("TCP, TLS 1.2", {"tls": "1.2"}, False),
        ("TCP, TLS 1.3", {"tls": "1.3"}, False),
        ("HTTP/3", {"quic": True}, False),
        ("HTTP/3, 0-RTT", {"quic": True, "resumed": True, "early": True}, False),
        ("open already", None, True),
    )
    for row, (_, how, opened) in enumerate(rows):
        trips = 1 if opened else round_trips(**how)
        setup = ["TCP"] * (not opened and "quic" not in how)
        setup += ["TLS" if setup else "QUIC"] * (trips - 1 - len(setup))
        x = 0 if opened else DNS
        axes.barh(row, x, 0.62, color="grey")
        for step in [*setup, "request"]:
            color = {"TCP": "C1", "TLS": "C2", "QUIC": "C2", "request": "C0"}[step]
            axes.barh(row, RTT, 0.62, x, color=color, alpha=0.3, edgecolor=color)
            axes.text(x + RTT / 2, row, step, ha="center", va="center")
            x += RTT
        axes.barh(row, WORK, 0.62, x, facecolor="none", edgecolor="black", hatch="///")
        x += WORK
        axes.text(x + 5, row, f"{x} ms", va="center", weight="bold")
    axes.text(425, 3.5, "hatched: 40 ms\nof server work", ha="right", va="center", color="black")
    axes.set(xlabel="Time until the first byte (ms)", xlim=(0, 450), ylim=(4.5, -0.5), yticks=range(5), xticks=(0, 100, 200, 300))
    axes.set_yticklabels([name for name, *_ in rows])
    return figure
