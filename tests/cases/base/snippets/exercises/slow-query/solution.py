"""What the slow query scans."""


def pages(rows, per_page):
    return -(-rows // per_page)
