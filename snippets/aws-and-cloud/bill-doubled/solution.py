"""Explain the difference between two months of a cloud bill."""


# --8<-- [start:explain]
def explain(before, after):
    """Split each line's change into quantity, price and new or gone.

    before, after: usage type to (quantity, price per unit). Returns rows
    (usage type, change, because of quantity, because of price), largest
    change first. The price effect is counted on the new quantity, so the
    two parts add up exactly.
    """
    rows = []
    for name in before.keys() | after.keys():
        old_n, old_p = before.get(name, (0, after.get(name, (0, 0))[1]))
        new_n, new_p = after.get(name, (0, old_p))
        by_quantity = (new_n - old_n) * old_p
        by_price = new_n * (new_p - old_p)
        rows.append((name, by_quantity + by_price, by_quantity, by_price))
    return sorted(rows, key=lambda row: (-abs(row[1]), row[0]))


def blended(bill, names, together):
    """Replace lines by one with their total quantity and average price,
    for example the same machine at two prices."""
    lines = [bill[name] for name in names if name in bill]
    quantity = sum(n for n, _ in lines)
    cost = sum(n * p for n, p in lines)
    rest = {name: line for name, line in bill.items() if name not in names}
    return {**rest, together: (quantity, cost / quantity if quantity else 0)}
# --8<-- [end:explain]


def total(bill):
    return sum(quantity * price for quantity, price in bill.values())


def first_jump(days, factor=1.5, window=7):
    """The first day that exceeds the median of the days before it."""
    for day in range(window, len(days)):
        usual = sorted(days[day - window:day])[window // 2]
        if days[day] > factor * usual:
            return day
    return None
