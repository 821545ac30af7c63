"""Joins everything first and then drops duplicates, which also merges two genuine payments of one amount."""

import pandas as pd


# --8<-- [start:table]
def order_table(orders, items, payments, customers):
    """One row per order: order_id, country, total, paid."""
    df = orders[["order_id", "customer_id"]].merge(items, on="order_id", how="left")
    df = df.merge(payments, on="order_id", how="left").merge(customers.dropna(subset="customer_id"), on="customer_id", how="left")
    df["total"] = df["price"] * df["quantity"]
    totals = df.drop_duplicates(["order_id", "sku", "price", "quantity"]).groupby("order_id")["total"].sum()
    paid = df.drop_duplicates(["order_id", "amount"]).groupby("order_id")["amount"].sum()
    table = df.drop_duplicates("order_id").drop(columns="total")
    table = table.assign(total=table["order_id"].map(totals), paid=table["order_id"].map(paid))
    return (table.fillna({"total": 0, "paid": 0})
                 [["order_id", "country", "total", "paid"]]
                 .sort_values("order_id", ignore_index=True))
# --8<-- [end:table]
