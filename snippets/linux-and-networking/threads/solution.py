"""Try every interleaving of two threads that want to enter a critical section."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


# --8<-- [start:state]
class State(NamedTuple):
    at: tuple[int, int] = (0, 0)  # the next step of each thread
    wants: tuple[bool, bool] = (False, False)
    turn: int = 0


def change(pair, me, value):
    return (value, pair[1]) if me == 0 else (pair[0], value)


def want(s: State, me: int) -> State | None:
    return s._replace(wants=change(s.wants, me, True))


def give_way(s: State, me: int) -> State | None:
    return s._replace(turn=1 - me)


def wait(s: State, me: int) -> State | None:
    """Return None while the thread has to wait."""
    return s if not s.wants[1 - me] or s.turn == me else None


def wait_for_flag(s: State, me: int) -> State | None:
    return s if not s.wants[1 - me] else None


def leave(s: State, me: int) -> State | None:
    """The thread is inside when this is its next step."""
    return s._replace(wants=change(s.wants, me, False))


PETERSON = (want, give_way, wait, leave)
FLAGS_ONLY = (want, wait_for_flag, leave)
LOOK_FIRST = (wait_for_flag, want, leave)
REORDERED = (give_way, want, wait, leave)
# --8<-- [end:state]


# --8<-- [start:explore]
def explore(steps: tuple[Callable[[State, int], State | None], ...]) -> str:
    """Return "safe", "both inside" or "stuck", after all reachable states."""
    seen, todo = {State()}, [State()]
    while todo:
        state = todo.pop()
        if all(steps[at] is leave for at in state.at):
            return "both inside"
        moved = False
        for me in (0, 1):
            after = steps[state.at[me]](state, me)
            if after is None:
                continue
            moved = True
            after = after._replace(at=change(after.at, me, (state.at[me] + 1) % len(steps)))
            if after not in seen:
                seen.add(after)
                todo.append(after)
        if not moved:
            return "stuck"
    return "safe"
# --8<-- [end:explore]
