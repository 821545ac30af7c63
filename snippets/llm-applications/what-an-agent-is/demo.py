from solution import run

CURRENT = {("pump 10", 46): 12.1, ("pump 10", 47): 14.6}


def mean_current(pump, week):
    if not pump.startswith("pump "):
        raise ValueError(f"unknown pump '{pump}', names look like 'pump 10'")
    return CURRENT[pump, week]


script = iter([
    {"tool": "mean_current", "args": {"pump": "10", "week": 47}},
    {"tool": "mean_current", "args": {"pump": "pump 10", "week": 47}},
    {"tool": "mean_current", "args": {"pump": "pump 10", "week": 46}},
    {"answer": "Yes, from 12.1 A to 14.6 A."},
])
answer, messages = run(lambda messages: next(script), {"mean_current": mean_current},
                       "Did the current of pump 10 rise in week 47?")
for role, content in messages:
    print(f"{role:6} {content}")
print("answer", answer)
