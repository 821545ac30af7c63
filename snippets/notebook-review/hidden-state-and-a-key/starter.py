# In [12]
import numpy as np
import pandas as pd

API_KEY = "sk-live-51c0ffee"
df = pd.DataFrame()


# In [31]
def load(rows):
    global df
    df = pd.DataFrame(rows)
    return df


# In [14]
def add_rate(frame):
    frame["rate"] = frame["errors"] / frame["calls"]
    frame["errors"] = np.log1p(frame["errors"])
    return frame


# In [33]
def split(frame, share, seed):
    test = df.sample(frac=share)
    return df.drop(test.index), test


# In [7]
def fetch(get, env):
    print("calling with key", API_KEY)
    reply = get("/calls", headers={"Authorization": f"Bearer {API_KEY}"})
    if reply is None:
        raise RuntimeError(f"no reply with {API_KEY}")
    return reply
