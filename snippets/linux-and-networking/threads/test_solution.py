import random

import pytest


@pytest.mark.parametrize(
    ("name", "result"),
    [("PETERSON", "safe"), ("FLAGS_ONLY", "stuck"), ("LOOK_FIRST", "both inside"), ("REORDERED", "both inside")],
)
def test_each_protocol_has_its_known_result(answer, name, result):
    assert answer.explore(getattr(answer, name)) == result


def is_inside(steps, at):
    return steps[at].__name__ == "leave"  # its next step is to leave


def run(answer, steps, rng, moves=400):
    """Play one random schedule, and report what was ever seen."""
    state, inside, entered = answer.State(), False, [0, 0]
    for _ in range(moves):
        me = rng.randrange(2)
        after = steps[state.at[me]](state, me)
        if after is not None:
            step = (state.at[me] + 1) % len(steps)
            entered[me] += is_inside(steps, step)
            at = (step, state.at[1]) if me == 0 else (state.at[0], step)
            state = after._replace(at=at)
        inside = inside or all(is_inside(steps, at) for at in state.at)
    return inside, entered


def test_random_schedules_agree(answer):
    rng = random.Random(3)
    for name in ("PETERSON", "REORDERED", "LOOK_FIRST"):
        steps = getattr(answer, name)
        seen = any(run(answer, steps, rng)[0] for _ in range(50))
        assert seen == (answer.explore(steps) == "both inside")


def test_both_threads_of_peterson_get_in(answer):
    _, entered = run(answer, answer.PETERSON, random.Random(5), moves=4_000)
    assert min(entered) > 100


def test_one_thread_alone_is_never_held_up(answer):
    state = answer.State()
    for step, action in enumerate(answer.PETERSON):
        state = action(state, 0)
        assert state is not None, step
