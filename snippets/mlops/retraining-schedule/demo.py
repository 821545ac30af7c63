from solution import best_interval, cost_per_day

print("training and review   loss per day of age   best interval   cost a day   if daily   if every 90 days")
for training, loss in ((40, 20), (400, 20), (400, 5), (4_000, 5)):
    best = best_interval(training, loss)
    costs = [cost_per_day(days, training, loss) for days in (best, 1, 90)]
    print(f"{training:12} $ {loss:19} $ {best:17.0f} days" + "".join(f"{cost:11.0f} $" for cost in costs))
