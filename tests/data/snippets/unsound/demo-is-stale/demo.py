from solution import double

print("double")
print(double(21))
