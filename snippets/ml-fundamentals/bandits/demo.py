"""Five banners; the best is clicked 6 %, the others 3 to 5 %. Means of 50 runs of 4,000 views."""

import numpy as np
from solution import epsilon_greedy, play, thompson, ucb

rates = np.array([0.03, 0.04, 0.06, 0.05, 0.04])


def even(clicks, views, t, rng):
    return np.full(len(views), t % 5)


def test_then_greedy(clicks, views, t, rng):
    """An even split of 200 views, then the winner for ever."""
    return even(clicks, views, t, rng) if t <= 200 else epsilon_greedy(clicks, views, t, rng, 0.0)


print("policy             lost clicks  views of the best  runs that gave it under 5 %")
for name, policy in (("even split", even), ("greedy after 200", test_then_greedy),
                     ("epsilon 0.1", epsilon_greedy), ("UCB1", ucb), ("Thompson", thompson)):
    views = play(policy, rates, 4_000, 50)
    share = views[:, 2] / 4_000
    print(f"{name:<18} {(views @ (0.06 - rates)).mean():11.1f} {share.mean():18.0%} {(share < 0.05).mean():20.0%}")
late = play(thompson, rates, 4_000, 50, delay=1_000)
print(f"Thompson, feedback every 1,000 views: {(late @ (0.06 - rates)).mean():.1f} lost")
