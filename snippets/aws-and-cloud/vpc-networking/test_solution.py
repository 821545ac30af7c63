import pytest

ROUTES = {"10.0.0.0/16": "local", "0.0.0.0/0": "nat", "52.216.0.0/15": "s3-endpoint"}
OPEN = [(100, "allow", "0.0.0.0/0", 0, 65535)]


@pytest.mark.parametrize("address, target", [
    ("10.0.200.9", "local"), ("10.1.0.1", "nat"), ("52.217.8.8", "s3-endpoint"), ("8.8.8.8", "nat")])
def test_the_longest_prefix_wins(answer, address, target):
    assert answer.next_hop(ROUTES, address) == target
    assert answer.next_hop(dict(reversed(ROUTES.items())), address) == target


def test_without_a_default_route_there_is_no_way_out(answer):
    assert answer.next_hop({"10.0.0.0/16": "local"}, "8.8.8.8") is None


@pytest.mark.parametrize("prefix, n", [("10.0.0.0/24", 251), ("10.0.0.0/28", 11), ("10.0.0.0/20", 4091)])
def test_five_addresses_are_reserved(answer, prefix, n):
    assert answer.usable(prefix) == n


def test_a_group_only_allows(answer):
    rules = [("10.0.0.0/16", 443, 443)]
    assert answer.group_allows(rules, "10.0.3.2", 443)
    assert not answer.group_allows(rules, "10.0.3.2", 80)
    assert not answer.group_allows(rules, "11.0.3.2", 443)
    assert not answer.group_allows([], "10.0.3.2", 443)


def test_acl_rules_are_read_by_number_not_by_place(answer):
    rules = [(200, "allow", "0.0.0.0/0", 0, 65535), (20, "deny", "203.0.113.0/24", 0, 65535)]
    assert not answer.acl_allows(rules, "203.0.113.7", 443)
    assert answer.acl_allows(rules, "198.51.100.7", 443)
    rules[1] = (1000, *rules[1][1:])
    assert answer.acl_allows(rules, "203.0.113.7", 443)


def test_the_acl_needs_the_way_back(answer):
    group = [("0.0.0.0/0", 443, 443)]
    web = [(100, "allow", "0.0.0.0/0", 443, 443)]
    ephemeral = [(100, "allow", "0.0.0.0/0", 1024, 65535)]
    assert not answer.connects("198.51.100.7", 50000, 443, group, OPEN, web)
    assert answer.connects("198.51.100.7", 50000, 443, group, web, ephemeral)
    assert not answer.connects("198.51.100.7", 50000, 443, [], OPEN, OPEN)


def test_nat_bill(answer):
    assert answer.nat_cost(1000, 0.05, 0.1, 100, 3) == pytest.approx(80)
