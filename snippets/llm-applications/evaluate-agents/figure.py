"""At least one success and only successes in k runs, for the two agents of the demo."""

import matplotlib.pyplot as plt
from solution import mean, pass_at_k, pass_hat_k

STEADY, SPLIT = (3, 4, 5, 6, 6, 6, 6, 7, 8, 9), (10, 10, 10, 10, 10, 10, 0, 0, 0, 0)


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.5))
    runs = range(1, 9)
    for measure, mark, place, name in ((pass_at_k, "o-", (4.2, 0.89), "steady, at least one"), (pass_hat_k, "s--", (3.9, 0.22), "steady, all of them")):
        axes.plot(runs, [mean([measure(10, wins, k) for wins in STEADY]) for k in runs], mark, color="C1")
        axes.annotate(name, place, color="C1")
    axes.plot(runs, [mean([pass_at_k(10, wins, k) for wins in SPLIT]) for k in runs], "D-", color="C0")
    axes.annotate("split, both measures", (4.2, 0.64), color="C0")
    axes.set(xlabel="Runs of each task, k", ylabel="Mean over the tasks", xlim=(0.8, 8.2), ylim=(0, 1.03), xticks=runs, yticks=(0, 0.2, 0.4, 0.6, 0.8, 1))
    return figure
