"""The age of the data over a day with one failed load."""

import matplotlib.pyplot as plt
from solution import INCIDENT, age_at


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.2))
    minutes = range(360, 1081, 2)
    ages = [age_at(minute, INCIDENT) for minute in minutes]
    hours = [minute / 60 for minute in minutes]
    axes.fill_between(hours, 90, [max(age, 90) for age in ages], color="C1", alpha=0.3, linewidth=0)
    axes.plot(hours, ages, color="C0", linewidth=1.5)
    axes.axhline(90, color="black", linewidth=1, linestyle=":")
    axes.set(xlabel="Hour of the day", ylabel="Age of the data (min)", xlim=(6, 18), ylim=(0, 270), xticks=(6, 9, 12, 15, 18), yticks=(0, 60, 120, 180, 240))
    axes.text(17.9, 98, "objective: 90 min", ha="right")
    axes.text(12.5, 200, "160 min of budget", color="C1")
    return figure
