from solution import agree, rows

join = """SELECT sum(o.amount) FROM orders AS o
          JOIN shipments AS s ON s.order_id = o.id"""
exists = """SELECT sum(o.amount) FROM orders AS o
            WHERE EXISTS (SELECT 1 FROM shipments AS s WHERE s.order_id = o.id)"""

one_parcel = """
    CREATE TABLE orders (id, amount);
    CREATE TABLE shipments (order_id, parcel);
    INSERT INTO orders VALUES (2, 1000), (10, 500), (11, 70);
    INSERT INTO shipments VALUES (2, 100), (10, 200);
"""
two_parcels = one_parcel + "INSERT INTO shipments VALUES (10, 201);"

for name, script in (("one parcel an order", one_parcel), ("order 10 in two parcels", two_parcels)):
    print(f"{name:24} join {rows(join, script)[0][0]}, exists {rows(exists, script)[0][0]}")
print("agree on the first database:", agree(join, exists, [one_parcel]))
print("agree on both:              ", agree(join, exists, [one_parcel, two_parcels]))
