"""Writes into the frame that it was given, so running the cell twice takes the logarithm twice."""

import hashlib

import numpy as np
import pandas as pd


# --8<-- [start:module]
def load(rows):
    """A new frame of calls; nothing else is kept."""
    return pd.DataFrame(rows)


def add_rate(frame):
    """A copy with the error rate and the logarithm of the errors."""
    rate = frame["errors"] / frame["calls"].where(frame["calls"] > 0)
    frame["rate"], frame["errors"] = rate, np.log1p(frame["errors"])
    return frame


def split(frame, share, seed):
    """(train, test): a service is in the same part whatever the row order."""
    def place(service):
        digest = hashlib.sha256(f"{seed}:{service}".encode()).digest()
        return int.from_bytes(digest[:8], "big") / 2**64
    is_test = frame["service"].map(place) < share
    return frame[~is_test], frame[is_test]


def fetch(get, env):
    """Call the API with the key from the environment; never show the key."""
    key = env.get("CALLS_API_KEY")
    if not key:
        raise RuntimeError("set CALLS_API_KEY; see the README for access")
    reply = get("/calls", headers={"Authorization": f"Bearer {key}"})
    if reply is None:
        raise RuntimeError("no reply from /calls")
    return reply
# --8<-- [end:module]
