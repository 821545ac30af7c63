import random
from collections import Counter

import pytest


def line(path, status, size=512, agent="curl/8"):
    return f'10.0.0.7 - - [30/Nov/2026:02:17:11 +0000] "GET {path} HTTP/1.1" {status} {size} "-" "{agent}"\n'


def top(answer, n, lines):
    result = answer.run(n, stdin="".join(lines))
    assert result.exit_code == 0
    return [(int(count), path) for count, path in (row.split("\t") for row in result.stdout.splitlines())]


def expected(n, errors):
    return [(count, path) for path, count in sorted(Counter(errors).items(), key=lambda item: (-item[1], item[0]))][:n]


def test_random_logs_against_a_counter(answer):
    draw = random.Random(7)
    paths = ["/v1/rank", "/v1/embed", "/healthz", "/v1/Rank", "/v2/rank", "/"]
    for n in (1, 2, 10):
        rows = [(draw.choice(paths), draw.choice([200, 200, 404, 500, 503])) for _ in range(400)]
        lines = [line(f"{path}?user={draw.randrange(10**9)}", status) for path, status in rows]
        assert top(answer, n, lines) == expected(n, [path for path, status in rows if status >= 500])


def test_ten_is_more_than_nine(answer):
    lines = [line("/nine", 500)] * 9 + [line("/ten", 502)] * 10 + [line("/hundred", 599)] * 100
    assert top(answer, 2, lines) == [(100, "/hundred"), (10, "/ten")]


def test_alternating_paths_are_added_up(answer):
    assert top(answer, 5, [line("/a", 500), line("/b", 500)] * 20) == [(20, "/a"), (20, "/b")]


@pytest.mark.parametrize("size", [500, 503, 512])
def test_the_size_is_no_status(answer, size):
    assert top(answer, 5, [line("/small", 200, size), line("/bad", 500, 7)]) == [(1, "/bad")]


@pytest.mark.parametrize("status", [499, 600, 50, 5000, "-"])
def test_only_500_to_599_are_errors(answer, status):
    assert top(answer, 5, [line("/x", status)]) == []


def test_a_user_agent_is_no_status(answer):
    assert top(answer, 5, [line("/x", 200, agent="probe 503 HTTP")]) == []


def test_no_errors_is_an_empty_list_and_no_failure(answer):
    assert top(answer, 5, [line("/x", 200)]) == []
    assert top(answer, 5, []) == []


def test_a_long_list_is_cut_without_an_error(answer):
    lines = [line(f"/v1/model/a-rather-long-name-of-a-model-{number}", 500) for number in range(5_000)]
    assert len(top(answer, 2, lines)) == 2


@pytest.mark.parametrize("n", ["0", "-1", "ten", "1.5", "2x"])
def test_n_must_be_a_number(answer, n):
    result = answer.run(n, stdin=line("/x", 500))
    assert (result.exit_code, result.stdout) == (2, "")
