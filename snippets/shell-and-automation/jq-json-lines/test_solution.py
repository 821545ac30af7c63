import json
import random
import shutil
from collections import defaultdict

import pytest


def needs_jq(test):
    """Leave a test out on a machine without jq; there, only the usage is tested."""
    return test if shutil.which("jq") else None


def report(answer, model, records, tail=""):
    lines = [json.dumps(record, indent=None if number % 2 else 0).replace("\n", "") for number, record in enumerate(records)]
    return answer.run(model, stdin="\n".join(lines) + "\n" + tail)


def expected(model, records):
    groups = defaultdict(list)
    for record in records:
        if record["model"] == model:
            groups[record["status"]].append(record.get("latency_ms"))
    return "".join(
        f"{status}\t{len(times)}\t{max((t for t in times if t is not None), default='-')}\n"
        for status, times in sorted(groups.items())
    )


@needs_jq
@pytest.mark.parametrize("seed", [1, 2])
def test_random_requests(answer, seed):
    draw = random.Random(seed)
    records = [
        {"model": draw.choice(["rank", "rank-v2", "embed"]), "status": draw.choice([200, 200, 429, 503]),
         "latency_ms": draw.choice([None, 9, 10, 1000, 999, 10**9]), "user": draw.randrange(10**9)}
        for _ in range(120)
    ]
    result = report(answer, "rank", records)
    assert (result.exit_code, result.stdout) == (0, expected("rank", records))


@needs_jq
@pytest.mark.parametrize("name", ['rank"v2', "rank\\v2", "$x", "a b", "10", '") or true or ("'])
def test_the_name_is_data(answer, name):
    result = report(answer, name, [{"model": name, "status": 200, "latency_ms": 2}, {"model": "other", "status": 200}])
    assert (result.exit_code, result.stdout) == (0, "200\t1\t2\n")


@needs_jq
def test_lines_that_are_no_json_are_passed_over(answer):
    record = {"model": "m", "status": 503, "latency_ms": 7}
    result = report(answer, "m", [record], 'Traceback:\n  File "x.py"\n{"model":\n7\n[1]\n' + json.dumps(record) + "\n")
    assert (result.exit_code, result.stdout) == (0, "503\t2\t7\n")


@needs_jq
def test_a_missing_latency_counts_as_a_request(answer):
    records = [{"model": "m", "status": 499}, {"model": "m", "status": 200, "latency_ms": 0}, {"model": "m", "status": 200}]
    assert report(answer, "m", records).stdout == "200\t2\t0\n499\t1\t-\n"


@needs_jq
def test_another_models_text_is_no_match(answer):
    records = [{"model": "b", "status": 200, "note": '"model":"a"'}]
    result = report(answer, "a", records)
    assert (result.exit_code, result.stdout) == (1, "")


@pytest.mark.parametrize("args", [(), ("",), ("a", "b")])
def test_wrong_usage(answer, args):
    assert answer.run(*args).exit_code == 2
