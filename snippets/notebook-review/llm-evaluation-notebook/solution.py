"""Compare two models with a judge that is asked in both orders and never told who is who."""

import numpy as np


# --8<-- [start:compare]
def ask(judge, question, first, second):
    """1, 2 or 0 (tie); None if the judge does not answer as asked."""
    verdict = judge(f"Question: {question}\nAnswer 1: {first}\n"
                    f"Answer 2: {second}\nWhich is better? Reply 1, 2 or tie.")
    return {"1": 1, "2": 2, "tie": 0}.get(verdict.strip().lower())


def compare(questions, ask_old, ask_new, judge, seed=0):
    """Win rate of the new model (a tie is half), its interval, and what failed."""
    points, invalid, flipped = [], 0, 0
    asked = list(dict.fromkeys(questions))  # each question once
    for question in asked:
        old, new = ask_old(question), ask_new(question)
        there, back = ask(judge, question, new, old), ask(judge, question, old, new)
        if there is None or back is None:
            invalid += 1
            continue
        score = {1: 1.0, 2: 0.0, 0: 0.5}
        points.append((score[there] + 1 - score[back]) / 2)
        flipped += there == back != 0  # the same place won twice
    low, high = interval(points, seed)
    return {"win_rate": float(np.mean(points)) if points else None,
            "interval": (low, high), "questions": len(asked),
            "invalid": invalid, "flipped": flipped}


def interval(points, seed, rounds=2000):
    """95 % bootstrap interval over questions."""
    if not points:
        return None, None
    rng = np.random.default_rng(seed)
    means = rng.choice(points, (rounds, len(points))).mean(axis=1)
    return tuple(float(q) for q in np.quantile(means, [0.025, 0.975]))
# --8<-- [end:compare]


def sample(questions, n, seed):
    """n different questions, the same ones for the same seed."""
    asked = sorted(set(questions))
    chosen = np.random.default_rng(seed).choice(len(asked), n, replace=False)
    return [asked[i] for i in chosen]
