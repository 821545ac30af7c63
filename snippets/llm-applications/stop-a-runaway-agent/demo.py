from itertools import cycle

from solution import run

tools = {"free_space": lambda disk: "3 %", "delete_logs": lambda disk: "deleted"}
script = cycle([{"tool": "free_space", "args": {"disk": "db-2"}},
                {"tool": "delete_logs", "args": {"disk": "db-2"}}])
status, answer, trace = run(lambda trace: (next(script), 4), tools, read_only={"free_space"},
                            approve=lambda name, args: False, max_steps=50, budget=100, max_repeats=3)
for step in trace:
    print(f"{step['spent']:3} cents  {step['tool']:11}  {step['result']}")
print(status)
