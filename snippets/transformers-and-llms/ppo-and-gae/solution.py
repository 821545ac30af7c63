"""Advantages for PPO on generated text, and its clipped objective."""


# --8<-- [start:gae]
def gae(rewards, values, gamma=1.0, lam=0.95):
    """Return the advantage of each token. The answer ends after the last one, so no value follows."""
    advantages, running = [0.0] * len(rewards), 0.0
    for t in reversed(range(len(rewards))):
        following = values[t + 1] if t + 1 < len(values) else 0.0
        surprise = rewards[t] + gamma * following - values[t]  # the TD error
        running = surprise + gamma * lam * running
        advantages[t] = running
    return advantages
# --8<-- [end:gae]


# --8<-- [start:clip]
def clipped(ratio, advantage, eps=0.2):
    """Return what PPO maximises for one token. `ratio` is the new probability over the old one."""
    inside = min(max(ratio, 1 - eps), 1 + eps)
    return min(ratio * advantage, inside * advantage)
# --8<-- [end:clip]
