"""The loss of DPO and the advantages of GRPO."""

# --8<-- [start:dpo]
import numpy as np


def dpo_loss(chosen, rejected, ref_chosen, ref_rejected, beta=0.1):
    """Return the mean loss over pairs; arguments are log-probabilities of answers."""
    margin = beta * ((chosen - ref_chosen) - (rejected - ref_rejected))
    return np.logaddexp(0, -margin).mean()      # -log sigmoid(margin)
# --8<-- [end:dpo]


# --8<-- [start:grpo]
def group_advantages(rewards):
    """Return (r - mean) / std of each row: one row holds answers to one prompt."""
    r = np.asarray(rewards, dtype=float)
    centred = r - r.mean(axis=1, keepdims=True)
    std = r.std(axis=1, keepdims=True)
    return np.divide(centred, std, out=np.zeros_like(r), where=std > 0)
# --8<-- [end:grpo]
