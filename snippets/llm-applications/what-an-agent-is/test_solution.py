def scripted(*actions):
    seen, steps = [], iter(actions)

    def model(messages):
        seen.append(list(messages))
        return next(steps)

    return model, seen


def call(**args):
    return {"tool": "add", "args": args}


TOOLS = {"add": lambda a, b: a + b}


def test_the_result_of_a_tool_reaches_the_model(answer):
    model, seen = scripted(call(a=2, b=10), {"answer": 12})
    assert answer.run(model, TOOLS, "2 + 10?")[0] == 12
    assert seen[1] == [("user", "2 + 10?"), ("call", call(a=2, b=10)), ("result", 12)]


def test_an_answer_at_once_needs_no_tool(answer):
    model, _ = scripted({"answer": "hello"})
    assert answer.run(model, TOOLS, "hi") == ("hello", [("user", "hi")])


def test_a_failing_or_unknown_tool_is_an_observation(answer):
    model, seen = scripted(call(a=1), {"tool": "drop", "args": {}}, {"answer": None})
    answer.run(model, TOOLS, "task")
    assert seen[1][-1][0] == "result" and "TypeError" in seen[1][-1][1]
    assert "KeyError" in seen[2][-1][1]


def test_the_loop_ends_after_max_steps(answer):
    model, seen = scripted(*[call(a=1, b=1)] * 7)
    assert answer.run(model, TOOLS, "task", max_steps=7)[0] is None
    assert len(seen) == 7
