"""What a spike leaves behind in a running sum."""

from solution import rolling_mean

values = [0.1, 0.2, 3.4e38, 0.3, 0.4, 0.5, 0.6]

total = 0.0
plain = []
for i, value in enumerate(values):
    total += value
    if i >= 3:
        total -= values[i - 3]
    plain.append(total / min(i + 1, 3))

print("true mean of the last three  0.5")
print(f"plain running sum            {plain[-1]:.1f}")
*_, kept = rolling_mean(values, 3, 1)
print(f"with the lost digits         {kept:.1f}")
