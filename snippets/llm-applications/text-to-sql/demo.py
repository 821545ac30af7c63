"""Two readings of "revenue of orders that were shipped", and a test set too small to tell them apart."""

import sqlite3

QUERIES = {
    "join": """SELECT sum(o.amount) FROM orders AS o
               JOIN shipments AS s ON s.order_id = o.id""",
    "exists": """SELECT sum(o.amount) FROM orders AS o
                 WHERE EXISTS (SELECT 1 FROM shipments AS s WHERE s.order_id = o.id)""",
}
DATA = {
    "one parcel an order": [(2, 100), (10, 200)],
    "order 10 in two parcels": [(2, 100), (10, 200), (10, 201)],
}

for name, shipments in DATA.items():
    db = sqlite3.connect(":memory:")
    db.executescript("CREATE TABLE orders (id, amount); CREATE TABLE shipments (order_id, parcel);")
    db.executemany("INSERT INTO orders VALUES (?, ?)", [(2, 1000), (10, 500), (11, 70)])
    db.executemany("INSERT INTO shipments VALUES (?, ?)", shipments)
    print(f"{name:24}", {q: db.execute(sql).fetchone()[0] for q, sql in QUERIES.items()})
