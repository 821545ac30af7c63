def run(model, tools, read_only, approve, max_steps, budget, max_repeats):
    """Run an agent within limits and return (status, answer, trace).

    model(trace) returns (action, cost); an action is {"answer": ...} or
    {"tool": name, "args": {...}}. tools: name -> function; read_only: names
    that need no approval. approve(name, args) returns True to permit a call.
    status: "done", "budget", "loop" or "steps". trace: a list of
    {"tool", "args", "result", "spent"}, one for each call that was handled.
    The result of a refused call starts with "refused". That of a failed call
    starts with "error" and holds the message or the unknown tool's name.
    """
    raise NotImplementedError
