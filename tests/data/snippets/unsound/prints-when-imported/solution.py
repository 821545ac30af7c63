"""Double a number."""

print("loaded")


def double(number):
    return 2 * number
