"""Trusts that missing keys match nothing, as in SQL: in pandas, NaN matches NaN."""

import pandas as pd


# --8<-- [start:table]
def order_table(orders, items, payments, customers):
    """One row per order: order_id, country, total, paid."""
    totals = (items.assign(total=items["price"] * items["quantity"])
                   .groupby("order_id", as_index=False)["total"].sum())
    paid = (payments.rename(columns={"amount": "paid"})
                    .groupby("order_id", as_index=False)["paid"].sum())
    known = customers
    table = orders[["order_id", "customer_id"]]
    for part, key in ((totals, "order_id"), (paid, "order_id"),
                      (known[["customer_id", "country"]], "customer_id")):
        table = table.merge(part, on=key, how="left", validate="many_to_one")
    if len(table) != len(orders):
        raise AssertionError("a merge changed the number of orders")
    return (table.fillna({"total": 0, "paid": 0})
                 [["order_id", "country", "total", "paid"]]
                 .sort_values("order_id", ignore_index=True))
# --8<-- [end:table]
