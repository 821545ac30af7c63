"""The loop of an agent, without any of the limits that production needs."""


# --8<-- [start:loop]
def run(model, tools, task, max_steps=10):
    """Return (answer, messages); the model maps messages to an action."""
    messages = [("user", task)]
    for _ in range(max_steps):
        action = model(messages)
        if "answer" in action:
            return action["answer"], messages
        messages.append(("call", action))
        try:
            result = tools[action["tool"]](**action["args"])
        except Exception as error:
            result = f"error: {error!r}"
        messages.append(("result", result))
    return None, messages
# --8<-- [end:loop]
