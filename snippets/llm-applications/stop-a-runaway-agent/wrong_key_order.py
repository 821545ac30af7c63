"""Compares the arguments as text, and the model may write the same arguments in another order."""

import json
from collections import Counter
from copy import deepcopy


def run(model, tools, read_only, approve, max_steps, budget, max_repeats):
    trace, spent, seen = [], 0, Counter()
    for _ in range(max_steps):
        action, cost = model(deepcopy(trace))
        spent += cost
        if "answer" in action:
            return "done", action["answer"], trace
        if spent > budget:
            return "budget", None, trace
        name, args = action["tool"], deepcopy(action["args"])
        call = f"{name} {args}"
        seen[call] += 1
        if seen[call] > max_repeats:
            return "loop", None, trace
        result = execute(name, args, tools, read_only, approve)
        trace.append({"tool": name, "args": args, "result": result, "spent": spent})
    return "steps", None, trace


def execute(name, args, tools, read_only, approve):
    if name not in tools:
        return f"error: no tool {name!r}; there are {sorted(tools)}"
    if name not in read_only and approve(name, deepcopy(args)) is not True:
        return "refused: choose another way or ask the user"
    try:
        return tools[name](**deepcopy(args))
    except Exception as error:
        return f"error: {error!r}"
