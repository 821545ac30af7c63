"""What a new policy would have earned, from the logs of the old one."""

import numpy as np


# --8<-- [start:ips]
def off_policy(reward, logged, new, cap=np.inf):
    """Weight each logged reward by how much likelier the new policy is.

    logged, new: probabilities of the action that was shown.
    Return the plain and the self-normalised estimate, and the number
    of unweighted rows that would be as informative.
    """
    weight = np.minimum(new / logged, cap)
    ips = (weight * reward).mean()
    normalised = (weight * reward).sum() / weight.sum()
    effective = weight.sum() ** 2 / (weight**2).sum()
    return ips, normalised, effective
# --8<-- [end:ips]
