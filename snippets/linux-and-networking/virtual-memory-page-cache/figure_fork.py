"""fork, and what a write costs: which frames of memory two processes share."""

import matplotlib.pyplot as plt

STEPS = (
    ("The parent has four pages. Each virtual page points to a frame of memory.", "ABCD", "", -1),
    ("fork copies the page table only. Both point to the same frames, now read-only.", "ABCD", "ABCD", -1),
    ("The child writes to its first page. The CPU raises a page fault, because the page is read-only.", "ABCD", "ABCD", 0),
    ("The kernel copies this one frame for the child and lets the write continue.", "ABCD", "EBCD", -1),
    ("A Python child touches reference counts, so in time it copies nearly every page.", "ABCD", "EFGH", -1),
)


def frames():
    for text, parent, child, fault in STEPS:
        yield text, picture(parent, child, fault)


def picture(parent, child, fault):
    figure, axes = plt.subplots(figsize=(440 / 72, 3.1))
    at = {frame: 0.3 + i * 1.15 for i, frame in enumerate("ABCDEFGH")}
    for frame, x in at.items():
        used = frame in parent + child
        axes.bar(x, 0.8, 0.8, 0, color="C2" if used else "white", alpha=0.35 if used else 1, align="edge")
        axes.plot([x, x + 0.8, x + 0.8, x, x], [0, 0, 0.8, 0.8, 0], color="C2" if used else "lightgrey", linewidth=1, linestyle="-")
    rows = [(parent, 3.0, "C0", "-", "parent")] + [(child, -3.0, "C1", "--", "child")] * bool(child)
    for pages, y, color, dash, name in rows:
        axes.text(0.1, y + 0.4, name, color=color, va="center", weight="bold")
        for i, frame in enumerate(pages):
            x = 2.2 + i * 1.9
            axes.plot([x, x + 0.8, x + 0.8, x, x], [y, y, y + 0.8, y + 0.8, y], color=color, linewidth=1, linestyle="-")
            hit = name == "child" and i == fault
            axes.text(x + 0.4, y + 0.35, "!" if hit else str(i + 1), ha="center", va="center", weight="bold" if hit else "normal")
            start, end = (y, 0.8) if y > 0 else (y + 0.8, 0)
            axes.plot([x + 0.4, at[frame] + 0.4], [start, end], color=color, linewidth=1.2, linestyle=dash)
    axes.text(9.6, 1.2, "memory", ha="right", color="C2")
    axes.set(xlim=(0, 9.7), ylim=(-3.2, 4))
    axes.axis("off")
    return figure
