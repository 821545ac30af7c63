from solution import mean, pass_at_k, pass_hat_k

n = 10  # runs of each of ten tasks
agents = {
    "steady": [6, 4, 8, 5, 7, 6, 3, 9, 6, 6],  # every task, now and then
    "split": [10] * 6 + [0] * 4,  # six tasks always, four never
}
print("agent     k  at least one of k  all of k")
for name, successes in agents.items():
    for k in (1, 2, 4):
        some = mean([pass_at_k(n, s, k) for s in successes])
        every = mean([pass_hat_k(n, s, k) for s in successes])
        print(f"{name:8} {k:2} {some:18.3f} {every:9.3f}")
