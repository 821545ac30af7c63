"""Viterbi and forward-backward for a hidden Markov model, in logs."""

import numpy as np


# --8<-- [start:viterbi]
def viterbi(start, move, emit, seen):
    """The single most probable sequence of hidden states.

    start[i], move[i, j] and emit[i, symbol] are log probabilities.
    """
    score = start + emit[:, seen[0]]
    came_from = []
    for symbol in seen[1:]:
        step = score[:, None] + move  # best score so far, then i -> j
        came_from.append(step.argmax(axis=0))
        score = step.max(axis=0) + emit[:, symbol]
    path = [int(score.argmax())]
    for back in reversed(came_from):
        path.append(int(back[path[-1]]))
    return path[::-1]
# --8<-- [end:viterbi]


def posterior(start, move, emit, seen):
    """P(state at t | all observations), one row for each t."""
    forward = [start + emit[:, seen[0]]]
    for symbol in seen[1:]:
        forward.append(np.logaddexp.reduce(forward[-1][:, None] + move, axis=0) + emit[:, symbol])
    backward = [np.zeros(len(start))]
    for symbol in seen[:0:-1]:
        backward.append(np.logaddexp.reduce(move + emit[:, symbol] + backward[-1], axis=1))
    joint = np.array(forward) + np.array(backward[::-1])
    return np.exp(joint - np.logaddexp.reduce(joint, axis=1)[:, None])
