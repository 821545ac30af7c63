"""Retrain a model if its score has dropped; everything outside is passed in."""

from typing import Protocol


# --8<-- [start:ports]
class Scores(Protocol):
    def latest(self, model: str, count: int) -> list[float]:
        """Return the last count daily scores, oldest first."""


class Jobs(Protocol):
    def submit(self, model: str, key: str) -> None:
        """Start a training job; a key that was used before does nothing."""
# --8<-- [end:ports]


# --8<-- [start:retrain]
def retrain_if_worse(model, scores: Scores, jobs: Jobs, today, tolerance=0.02):
    """Submit one job a day if the mean of 7 days fell by more than tolerance.

    Compare with the 7 days before. Return whether a job was submitted.
    """
    history = scores.latest(model, 14)
    if len(history) < 14:
        return False
    before, recent = sum(history[:7]) / 7, sum(history[7:]) / 7
    if before - recent <= tolerance:
        return False
    jobs.submit(model, key=f"{model}:{today.isoformat()}")
    return True
# --8<-- [end:retrain]
