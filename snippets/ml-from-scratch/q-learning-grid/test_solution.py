import numpy as np
import pytest

MAP = ["S....", ".#.#.", "...XG"]


def optimal(step, states, actions, gamma):
    """Value iteration with the known rules of a deterministic world."""
    q = np.zeros((states, actions))
    for _ in range(200):
        for s in range(states):
            for a in range(actions):
                following, reward, terminal = step(s, a)
                q[s, a] = reward + (0 if terminal else gamma * q[following].max())
    return q


def world(answer):
    step, states, start = answer.grid(MAP)
    free = [i for i, kind in enumerate("".join(MAP)) if kind not in "#GX"]
    return step, states, start, free


def learn(answer, *args, seed=0, **options):
    return answer.q_learning(*args, np.random.default_rng(seed), **options)


@pytest.mark.parametrize("initial", [0.0, 5.0])
def test_exploration_finds_the_optimal_values(answer, initial):
    """In a deterministic world with alpha = 1 the values become exact, whatever they start from."""
    step, states, start, free = world(answer)
    q = learn(answer, step, states, 4, start, episodes=100, alpha=1.0, gamma=0.8, epsilon=1.0, initial=initial)
    assert q[free] == pytest.approx(optimal(step, states, 4, 0.8)[free], abs=0.02)


def test_the_greedy_path_is_a_shortest_one(answer):
    step, states, start, _ = world(answer)
    q = learn(answer, step, states, 4, start, episodes=300, alpha=0.5)
    state, reward = start, 0.0
    for moves in range(1, 20):
        state, reward, terminal = step(state, int(q[state].argmax()))
        if terminal:
            break
    assert (moves, reward) == (6, 1.0)


def test_nothing_comes_after_the_end(answer):
    """Any action may end the episode in a state that is otherwise worth a lot."""
    q = learn(answer, lambda s, a: (0, 1.0, True), 1, 2, 0, alpha=0.5, initial=10.0)
    assert q == pytest.approx(np.ones((1, 2)))


def test_the_limit_is_not_an_end(answer):
    """A reward of 1 at every step for ever is worth 1 / (1 - gamma)."""
    q = learn(answer, lambda s, a: (0, 1.0, False), 1, 1, 0, gamma=0.8, limit=2, alpha=0.5)
    assert q[0, 0] == pytest.approx(5)


def test_exploring_does_not_lower_the_value(answer):
    """State 1 offers +1 or -9, and exploration often takes -9; the best is still +1."""
    def step(state, action):
        return (1, 0.0, False) if state == 0 else (0, [1.0, -9.0][action], True)

    q = learn(answer, step, 2, 2, 0, epsilon=0.8, gamma=0.5)
    assert q == pytest.approx(np.array([[0.5, 0.5], [1, -9]]))


def test_equally_good_actions_are_all_tried(answer):
    """Without exploration, only random ties ever find the second action."""
    def step(state, action):
        return 0, float(action == 1), action == 1

    q = learn(answer, step, 1, 2, 0, epsilon=0.0, limit=5)
    assert q[0, 1] == pytest.approx(1)


def test_a_random_reward_is_averaged(answer):
    rewards = np.random.default_rng(1)
    q = learn(answer, lambda s, a: (0, float(rewards.choice([0, 1_000_000])), True), 1, 1, 0,
              episodes=2_000, alpha=0.01)
    assert q[0, 0] == pytest.approx(5e5, rel=0.25)


def test_one_update_by_hand(answer):
    q = learn(answer, lambda s, a: (0, 2.0, True), 1, 1, 0, episodes=1, alpha=0.25, initial=4.0)
    assert q[0, 0] == 3.5                                      # 4 + 0.25 (2 - 4)


def test_the_same_seed_gives_the_same_table(answer):
    step, states, start, _ = world(answer)
    a, b = (learn(answer, step, states, 4, start, seed=7, episodes=20) for _ in range(2))
    assert np.array_equal(a, b)


def test_the_grid(answer):
    """Walls and borders stop the cart; goal and pit end the episode."""
    step, states, start = answer.grid(["S.", "#X", ".G"])
    assert (states, start) == (6, 0)
    for state, expected in ((0, [0, 1, 0, 0]), (1, [1, 1, 3, 0]), (4, [4, 5, 4, 4])):      # up, right, down, left
        pays = [{3: (-1, True), 5: (1, True)}.get(to, (-0.04, False)) for to in expected]
        assert [step(state, a) for a in range(4)] == [(to, *pay) for to, pay in zip(expected, pays, strict=True)]


def test_the_usual_settings(answer):
    step, states, start, _ = world(answer)
    spelled = {"episodes": 500, "alpha": 0.2, "gamma": 0.95, "epsilon": 0.2, "limit": 100, "initial": 0.0}
    assert np.array_equal(learn(answer, step, states, 4, start), learn(answer, step, states, 4, start, **spelled))
