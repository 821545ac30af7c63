"""A separator too many in every row: pandas takes the codes as the index and shifts the names."""

import pandas as pd

WORDS = {"yes": True, "y": True, "1": True, "no": False, "n": False, "0": False}
NUMBER = r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"


def clean(source):
    raw = pd.read_csv(source, sep=";", dtype="str", keep_default_na=False)
    raw.columns = raw.columns.str.strip().str.lower()
    raw = raw.apply(lambda column: column.str.strip()).replace("", None)
    table = pd.DataFrame({
        "zip": raw["zip"], "price": price(raw["price"]),
        "valid_from": pd.to_datetime(raw["valid_from"], format="%d.%m.%Y", errors="coerce"),
        "active": raw["active"].str.lower().map(WORDS).astype("boolean")})
    return table, unread(raw, table)


def price(text):
    plain = text.where(text.str.fullmatch(NUMBER))      # else missing
    plain = plain.str.replace(".", "", regex=False).str.replace(",", ".", regex=False)
    return pd.to_numeric(plain).astype(float)


def unread(raw, table):
    """Values that are present in raw and missing in table."""
    lost = raw[table.columns].where(table.isna() & raw[table.columns].notna())
    found = lost.stack().dropna().reset_index()
    return found.set_axis(["row", "column", "text"], axis=1)
