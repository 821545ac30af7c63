from solution import double

print(double(21))
