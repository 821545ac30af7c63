"""Ignores the length: every further token costs probability, so the shortest sequence wins."""

import numpy as np


def beam_search(next_log_probs, start, end, width, steps, alpha=0.0):
    beams, finished = [(0.0, [start])], []
    for _ in range(1, steps + 1):
        options = []
        for score, tokens in beams:
            log_probs = np.asarray(next_log_probs(tokens), dtype=float)
            likely = np.argsort(-log_probs, kind="stable")[:width + 1]
            for token in dict.fromkeys([end, *likely.tolist()]):       # the end, however unlikely
                if log_probs[token] > -np.inf:
                    options.append((score + float(log_probs[token]), [*tokens, token]))
        options.sort(key=lambda option: -option[0])
        finished += [(s, t) for s, t in options if t[-1] == end]
        beams = [option for option in options if option[1][-1] != end][:width]
        best = max((s for s, _ in finished), default=-np.inf)
        if not beams or beams[0][0] <= best:    # nobody can catch up
            beams = []
            break
    finished += [(s, t) for s, t in beams]
    score, tokens = max(finished, key=lambda pair: pair[0])
    return tokens, score


def top_p(logits, p, rng, temperature=1.0):
    logits = np.asarray(logits, dtype=float)
    if temperature == 0:
        return int(logits.argmax())
    chances = np.exp((logits - logits.max()) / temperature)     # temperature first
    chances /= chances.sum()
    order = np.argsort(-chances, kind="stable")
    before = np.cumsum(chances[order]) - chances[order]         # mass ahead of each token
    kept = order[before < p - 1e-12]
    kept = kept if len(kept) else order[:1]
    return int(rng.choice(kept, p=chances[kept] / chances[kept].sum()))
