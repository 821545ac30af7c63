import pandas as pd


def order_table(orders, items, payments, customers):
    """One row per order: order_id, country, total, paid."""
    df = orders.merge(items, on="order_id")
    df = df.merge(payments, on="order_id")
    df = df.merge(customers, on="customer_id")
    df["total"] = df["price"] * df["quantity"]
    df = df.drop_duplicates()
    return (df.groupby(["order_id", "country"])
              .agg(total=("total", "sum"), paid=("amount", "sum"))
              .reset_index())
