"""Who sends what when a database closes an idle connection first, and the states."""

import matplotlib.pyplot as plt
from solution import deliver

DATABASE, PROGRAM = 150, 290
SEGMENTS = (  # from the database?, segment, sent, received
    (True, "FIN", 0.8, 1.3),
    (False, "ACK", 1.5, 2.0),
    (False, "FIN", 3.5, 4.0),
    (True, "ACK", 4.2, 4.7),
)
FRAMES = (
    (0.5, "Both sides are established, and the database has closed nothing yet."),
    (1.75, "The database closes first and sends FIN. When it arrives, our side is in CLOSE-WAIT."),
    (2.5, "Our kernel acknowledges the FIN by itself. The database waits for our FIN, in FIN-WAIT-2."),
    (3.3, "Our program has not called close. CLOSE-WAIT has no timer, so a leak stays here for good."),
    (4.5, "Our program calls close, and the kernel sends our FIN. It takes the database to TIME-WAIT."),
    (5.2, "The last ACK arrives, and our side is done. The database keeps the four-tuple reserved."),
    (6.1, "After 60 seconds TIME-WAIT ends by itself. Only the side that closed first had to wait."),
)


def frames():
    for now, says in FRAMES:
        yield says, picture(now)


def history():
    """The states of both sides, each with the moment it begins."""
    database, program = [(0, "ESTAB")], [(0, "ESTAB")]
    for ours, segment, sent, received in SEGMENTS:
        sides = (database, program) if ours else (program, database)
        states = deliver(sides[0][-1][1], sides[1][-1][1], segment)
        for side, moment, state in zip(sides, (sent, received), states):
            if state != side[-1][1]:
                side.append((moment, state))
    database.append((5.7, "CLOSED"))
    return database, program


def picture(now):
    figure, axes = plt.subplots(figsize=(440 / 72, 3.9))
    axes.text(DATABASE, -0.35, "database", ha="center", weight="bold")
    axes.text(PROGRAM, -0.35, "our program", ha="center", weight="bold")
    for x, side, states in zip((DATABASE, PROGRAM), (-1, 1), history()):
        past = [step for step in states if step[0] <= now]
        for (start, state), end in zip(past, [step[0] for step in past[1:]] + [now]):
            color, style = {"CLOSE-WAIT": ("C1", "-"), "TIME-WAIT": ("C0", "-"), "CLOSED": ("lightgrey", ":")}.get(state, ("grey", "-"))
            axes.plot((x, x), (start, end), style, color=color, linewidth=8 if color in ("C0", "C1") else 2, solid_capstyle="butt")
            axes.text(x + 12 * side, start + 0.36, state, ha="left" if side > 0 else "right", va="center",
                      weight="bold" if end == now else "normal", color="black" if end == now else "grey")
    for ours, segment, sent, received in SEGMENTS:
        if received <= now:
            ends = (DATABASE + 6, PROGRAM - 6) if ours else (PROGRAM - 6, DATABASE + 6)
            axes.annotate("", (ends[1], received), (ends[0], sent), arrowprops={"arrowstyle": "->", "color": "black"})
            axes.text(220, (sent + received) / 2 - 0.12, segment, ha="center", va="bottom")
    axes.set(xlim=(0, 440), ylim=(6.2, -0.8))
    axes.axis("off")
    return figure
