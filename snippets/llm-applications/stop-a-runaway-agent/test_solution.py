import random

import pytest


def call(tool, **args):
    return {"tool": tool, "args": args}


class Agent:
    """A scripted model, tools that record their effects, and an approver."""

    def __init__(self, *actions, cost=1, approves=True):
        self.actions, self.cost, self.approves = iter(actions), cost, approves
        self.effects, self.asked, self.read = [], [], []

    def model(self, trace):
        self.read.append(trace)
        return next(self.actions), self.cost

    def approve(self, name, args):
        self.asked.append((name, args))
        return self.approves

    def tool(self, name):
        def function(**args):
            self.effects.append((name, args))
            if args.get("fail"):
                raise ValueError("disk unknown")
            return len(self.effects)
        return function

    def run(self, answer, max_steps=20, budget=10**9, max_repeats=2, tools=None):
        tools = tools or {name: self.tool(name) for name in ("read", "write", "delete", "archive")}
        return answer.run(self.model, tools, {"read"}, self.approve, max_steps, budget, max_repeats)


def test_an_answer_ends_the_run(answer):
    agent = Agent(call("read", disk=2), {"answer": "full"})
    assert agent.run(answer) == ("done", "full", [
        {"tool": "read", "args": {"disk": 2}, "result": 1, "spent": 1}])
    assert agent.read[0] == [] and len(agent.read[1]) == 1


@pytest.mark.parametrize("name", ["write", "delete", "archive"])
@pytest.mark.parametrize("approval", [False, None, "no", 1])
def test_without_approval_nothing_that_is_not_read_only_happens(answer, name, approval):
    agent = Agent(call(name, disk=10), {"answer": ""}, approves=approval)
    _, _, trace = agent.run(answer)
    assert agent.effects == [] and agent.asked == [(name, {"disk": 10})]
    assert trace[0]["result"].startswith("refused")


def test_reading_asks_nobody_and_approved_calls_run(answer):
    agent = Agent(call("read", disk=1), call("delete", disk=1), {"answer": ""})
    agent.run(answer)
    assert agent.asked == [("delete", {"disk": 1})] and len(agent.effects) == 2


def test_beyond_the_budget_no_call_is_executed(answer):
    agent = Agent(*[call("read", disk=n) for n in range(9)], cost=400_000_000)
    status, _, trace = agent.run(answer)
    assert status == "budget" and len(agent.effects) == len(trace) == 2


def test_the_last_cent_may_be_spent(answer):
    agent = Agent(call("read", disk=1), call("read", disk=2), call("read", disk=3), cost=5)
    assert agent.run(answer, budget=10)[0] == "budget" and len(agent.effects) == 2


def test_an_answer_that_is_paid_for_is_returned(answer):
    assert Agent({"answer": 42}, cost=7).run(answer, budget=5)[:2] == ("done", 42)


def test_the_same_call_is_not_executed_a_third_time(answer):
    agent = Agent(*[call("read", disk=2)] * 5)
    status, _, trace = agent.run(answer)
    assert status == "loop" and len(agent.effects) == len(trace) == 2


def test_alternating_calls_are_a_loop(answer):
    agent = Agent(*[call("read", disk=2), call("read", disk=10)] * 5)
    assert agent.run(answer)[0] == "loop" and len(agent.effects) == 4


def test_the_order_of_arguments_does_not_matter(answer):
    agent = Agent(call("read", a=1, b=2), call("read", b=2, a=1), call("read", a=1, b=2))
    assert agent.run(answer)[0] == "loop"


def test_the_order_inside_an_argument_does_not_matter(answer):
    agent = Agent(call("read", limits={"low": 2, "high": 10}), call("read", limits={"high": 10, "low": 2}))
    assert agent.run(answer, max_repeats=1)[0] == "loop" and len(agent.effects) == 1


def test_a_number_and_its_text_are_different_arguments(answer):
    agent = Agent(call("read", disk=10), call("read", disk="10"), {"answer": ""})
    assert agent.run(answer, max_repeats=1)[0] == "done" and len(agent.effects) == 2


def test_different_arguments_are_no_loop(answer):
    agent = Agent(*[call("read", disk=n) for n in range(20)])
    assert agent.run(answer)[0] == "steps" and len(agent.effects) == 20


def test_errors_and_unknown_tools_become_results(answer):
    agent = Agent(call("read", fail=1), call("format", disk=1), {"answer": ""})
    status, _, trace = agent.run(answer)
    assert status == "done" and agent.asked == []
    assert "disk unknown" in trace[0]["result"] and "format" in trace[1]["result"]


def test_arguments_that_do_not_fit_the_tool_become_a_result(answer):
    agent = Agent(call("read", disk=10), call("read", disc=10), {"answer": ""})
    status, _, trace = agent.run(answer, tools={"read": lambda disk: {2: "full"}[disk]})
    assert status == "done" and [step["result"].startswith("error") for step in trace] == [True, True]


def test_what_was_approved_is_what_runs_and_what_is_recorded(answer):
    agent = Agent(call("write", rows=[1, 2]), {"answer": ""})
    agent.approve = lambda name, args: args["rows"].append(3) or True
    done = []
    tools = {"write": lambda rows: done.append(list(rows)) or rows.clear()}
    _, _, trace = agent.run(answer, tools=tools)
    assert done == [[1, 2]] and trace[0]["args"] == {"rows": [1, 2]}


def test_the_models_action_is_not_changed(answer):
    action = call("write", rows=[1, 2])
    agent = Agent(action, {"answer": ""})
    agent.run(answer, tools={"write": lambda rows: rows.clear()})
    assert action == call("write", rows=[1, 2])


def test_the_model_cannot_rewrite_the_trace(answer):
    args = {"rows": []}

    def model(trace):
        for step in trace:
            step["args"]["rows"].clear()
            step["result"] = "ok"
        if len(trace) == 3:
            return {"answer": ""}, 1
        args["rows"].append(len(trace))
        return {"tool": "read", "args": args}, 1

    agent = Agent()
    agent.model = model
    _, _, trace = agent.run(answer)
    assert [step["args"]["rows"] for step in trace] == [[0], [0, 1], [0, 1, 2]]
    assert [step["result"] for step in trace] == [1, 2, 3]


@pytest.mark.parametrize("seed", range(30))
def test_limits_hold_for_random_agents(answer, seed):
    rng = random.Random(seed)
    actions = [call(rng.choice(["read", "write", "nothing"]), disk=rng.randrange(4)) for _ in range(60)]
    agent = Agent(*actions, cost=rng.randrange(1, 9), approves=rng.random() < 0.5)
    steps, budget, repeats = rng.randrange(1, 40), rng.randrange(150), rng.randrange(1, 6)
    status, _, trace = agent.run(answer, steps, budget, repeats)
    handled = 0
    for n, action in enumerate(actions[:steps], start=1):
        if n * agent.cost > budget:
            assert status == "budget"
            break
        if actions[:n].count(action) > repeats:
            assert status == "loop"
            break
        handled += 1
    else:
        assert status == "steps"
    assert len(trace) == handled
