import solution

print(solution.triple(21))
