# %% [markdown]
# Late orders: at checkout, will this order miss its promised date?

# %% In [3]
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("data.csv", parse_dates=["placed_at"])

# %% In [17]
df = df.dropna()
df["distance_km"] = np.log1p(df["distance_km"])

# %% In [9]
df["day"] = (df["placed_at"] - df["placed_at"].min()).dt.days
df["carrier"] = df["carrier"].astype("category").cat.codes
df["postcode_rate"] = df.groupby("postcode")["late"].transform("mean")

# %% In [18]
features = ["day", "carrier", "postcode_rate", "distance_km",
            "weight_kg", "support_contacts"]
X_train, X_test, y_train, y_test = train_test_split(df[features], df["late"])
model = RandomForestClassifier().fit(X_train, y_train)
accuracy = accuracy_score(y_test, model.predict(X_test))  # 0.89, ship it


# %% In [21]
def predict(order):
    """Probability that one order will be late: called by the shop."""
    row = pd.DataFrame([order])
    row["distance_km"] = np.log1p(row["distance_km"].fillna(0))
    row["day"] = (row["placed_at"] - df["placed_at"].min()).dt.days
    row["carrier"] = row["carrier"].astype("category").cat.codes
    rates = df.groupby("postcode")["late"].mean()
    row["postcode_rate"] = row["postcode"].map(rates)
    return model.predict_proba(row[features])[0, 1]
