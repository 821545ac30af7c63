print(open("demo.out").read(), end="")
