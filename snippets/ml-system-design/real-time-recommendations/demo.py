from solution import Assumptions, figures

for name, value in figures(Assumptions()).items():
    print(f"{name:31}{value:>18,.0f}")
