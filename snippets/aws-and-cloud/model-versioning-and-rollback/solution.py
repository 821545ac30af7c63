"""Which release a rollback may go to, and how soon a canary can tell."""

import math
from dataclasses import dataclass


# --8<-- [start:target]
@dataclass(frozen=True)
class Release:
    name: str
    model: str                   # digest of the artefact
    image: str                   # digest of the container
    reads: frozenset             # features it needs
    answers: int                 # version of the response it writes
    healthy: bool                # passed its time in production


def rollback_target(history, live_features, accepted_answers):
    """Return the newest earlier release that can still serve, and reasons.

    history: oldest first, the current release last. The reasons say why the
    newer releases were passed over.
    """
    passed_over = []
    for release in reversed(history[:-1]):
        missing = sorted(release.reads - live_features)
        if not release.healthy:
            passed_over.append(f"{release.name}: was not healthy itself")
        elif missing:
            passed_over.append(f"{release.name}: no longer produced: {missing}")
        elif release.answers not in accepted_answers:
            passed_over.append(f"{release.name}: clients dropped its schema")
        else:
            return release, passed_over
    return None, passed_over
# --8<-- [end:target]


# --8<-- [start:canary]
def tail(n, p, k):
    """Return the chance of more than k events in n trials of probability p."""
    below = sum(math.exp(math.lgamma(n + 1) - math.lgamma(i + 1)
                         - math.lgamma(n - i + 1)
                         + i * math.log(p) + (n - i) * math.log1p(-p))
                for i in range(min(k, n) + 1))
    return max(0.0, 1 - below)


def alarm_limit(n, normal, false_alarm=0.001):
    """Return the smallest error count that a healthy window rarely exceeds."""
    k = 0
    while tail(n, normal, k) > false_alarm:
        k += 1
    return k
# --8<-- [end:canary]
