"""Two generators in a row that report each step."""


def lines(texts):
    for text in texts:
        print("read ", text)
        yield text


def parse(rows):
    for row in rows:
        print("parse", row)
        yield int(row)
