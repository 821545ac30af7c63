import copy

import pytest

NODE = {"labels": {"zone": "a", "pool": "cpu"}, "taints": set(),
        "allocatable": {"cpu": 4}, "requested": {"cpu": 3}}
POD = {"requests": {"cpu": 1}, "selector": {}, "tolerates": set()}


@pytest.mark.parametrize(
    "node, pod, expected",
    [
        ({}, {}, []),
        ({}, {"requests": {"cpu": 1.1}}, ["Insufficient cpu"]),
        ({}, {"requests": {"gpu": 1}}, ["Insufficient gpu"]),
        ({"taints": {"x"}}, {}, ["untolerated taint"]),
        ({"taints": {"x"}}, {"tolerates": {"x"}}, []),
        ({}, {"selector": {"pool": "gpu"}}, ["didn't match node selector"]),
        ({}, {"selector": {"zone": "a", "pool": "cpu"}}, []),
        ({"allocatable": {"gpu": 1}}, {"requests": {"gpu": 1}}, []),
        ({}, {"zone": "b"}, ["volume node affinity conflict"]),
        ({}, {"zone": "a"}, []),
    ],
)
def test_reasons(answer, node, pod, expected):
    assert answer.reasons(NODE | node, POD | pod) == expected


def test_resources_are_checked_before_volumes_and_named_together(answer):
    pod = POD | {"requests": {"cpu": 2, "gpu": 1}, "zone": "b"}
    assert answer.message([NODE], pod) == (
        "0/1 nodes are available: 1 Insufficient cpu, 1 Insufficient gpu"
    )


def test_a_node_that_fits_is_counted(answer):
    assert answer.message([NODE], POD).startswith("1/1 nodes")


def test_message_counts(answer):
    nodes = [NODE, NODE | {"taints": {"x"}}]
    pod = POD | {"requests": {"cpu": 2}}
    assert answer.message(nodes, pod) == (
        "0/2 nodes are available: 1 Insufficient cpu, 1 untolerated taint"
    )


def test_exactly_enough_fits_and_every_reason_is_named(answer):
    assert answer.reasons(NODE, POD | {"requests": {"cpu": 1}}) == []
    pod = {"requests": {"cpu": 2}, "selector": {"pool": "gpu"},
           "tolerates": set(), "zone": "b"}
    assert answer.reasons(NODE | {"taints": {"x"}}, pod) == [
        "untolerated taint", "didn't match node selector",
        "Insufficient cpu", "volume node affinity conflict",
    ]


def test_free_cpu_is_per_node_not_in_sum(answer):
    pod = POD | {"requests": {"cpu": 2}}
    assert answer.message([NODE] * 10, pod) == (
        "0/10 nodes are available: 10 Insufficient cpu"
    )


def test_node_and_pod_are_left_as_they_were(answer):
    node, pod = copy.deepcopy(NODE), copy.deepcopy(POD)
    answer.message([node], pod)
    assert (node, pod) == (NODE, POD)
