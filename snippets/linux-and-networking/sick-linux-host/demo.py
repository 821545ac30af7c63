"""What the three numbers say about the past of an 8-CPU host."""

from solution import load_after


def show(text, loads):
    print(f"{text:32}" + "".join(f"{load:7.2f}" for load in loads))


print(" " * 35 + "1 min  5 min 15 min")
show("24 tasks for one minute", load_after(24, 60))
show("24 tasks for five minutes", load_after(24, 300))
hour = load_after(24, 3600)
show("24 tasks for an hour", hour)
show("... and gone for one minute", load_after(0, 60, hour))
show("... and gone for five minutes", load_after(0, 300, hour))
