"""Which release may be rolled back to, and how soon a canary can tell."""

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
    """The newest release before the current one that can still serve.

    history: oldest first, the current release last. Returns the release and
    the reasons against those that were passed over.
    """
    passed_over = []
    for release in reversed(history[:-1]):
        missing = sorted(release.reads - live_features)
        if not release.healthy:
            passed_over.append(f"{release.name}: was not healthy itself")
        elif missing:
            passed_over.append(f"{release.name}: no longer produced: {missing}")
        elif release.answers not in accepted_answers:
            passed_over.append(f"{release.name}: clients left its answers")
        else:
            return release, passed_over
    return None, passed_over
# --8<-- [end:target]


# --8<-- [start:canary]
def tail(n, p, k):
    """Chance of more than k events in n trials of probability p."""
    below = sum(math.exp(math.lgamma(n + 1) - math.lgamma(i + 1)
                         - math.lgamma(n - i + 1)
                         + i * math.log(p) + (n - i) * math.log1p(-p))
                for i in range(min(k, n) + 1))
    return max(0.0, 1 - below)


def alarm_limit(n, normal, false_alarm=0.001):
    """Smallest count of errors that a healthy window of n rarely exceeds."""
    k = 0
    while tail(n, normal, k) > false_alarm:
        k += 1
    return k
# --8<-- [end:canary]
