from solution import clipped, gae

rewards = [0, 0, 0, 0, 1]  # the checker accepts the finished answer
values = [0.5, 0.5, 0.2, 0.8, 0.9]  # the critic, before each token
print("lambda  advantage of tokens 1 to 5")
for lam in (0.0, 0.5, 0.95, 1.0):
    print(f"{lam:6}  " + " ".join(f"{a:6.2f}" for a in gae(rewards, values, lam=lam)))

print()
print("ratio  objective at A = +1   at A = -1")
for ratio in (0.5, 1.0, 1.5):
    print(f"{ratio:5} {clipped(ratio, 1.0):17.2f} {clipped(ratio, -1.0):13.2f}")
