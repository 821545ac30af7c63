from solution import by_columns, by_rows, hits

LINES = 512  # 32 KiB in lines of 64 bytes

print(f"{'':24}{'direct mapped':>14}{'8 ways':>10}{'fully assoc.':>14}")


def show(name, addresses):
    addresses = list(addresses)
    shares = [hits(addresses, LINES // ways, ways) / len(addresses) for ways in (1, 8, LINES)]
    print(f"{name:24}{shares[0]:14.1%}{shares[1]:10.1%}{shares[2]:14.1%}")


show("256 x 256, by rows", by_rows(256, 256))
show("256 x 256, by columns", by_columns(256, 256))
show("256 x 264, by columns", by_columns(256, 264))
show("two arrays 32 KiB apart", (a for i in range(4096) for a in (8 * i, 8 * i + 32 * 1024)))
