import pytest

MAY_CHANGE = ("reverse", "reverse_groups")


def chain(answer, values):
    head = None
    for value in reversed(values):
        head = answer.Node(value, head)
    return head


def nodes(head):
    found = []
    while head is not None:
        assert head not in found, "the list has a cycle"
        found.append(head)
        head = head.next
    return found


def values(head):
    return [node.value for node in nodes(head)]


@pytest.mark.parametrize("items", [[], [5], [2, 10], [1, 2, 3], [7, 7, 7, 1], [10**9, None, 0, "x"], list(range(12))])
def test_known_chains(answer, items):
    assert values(answer.reverse(chain(answer, items))) == items[::-1]


def test_the_nodes_are_the_same_ones(answer):
    head = chain(answer, [1, 2, 3])
    before = nodes(head)
    assert nodes(answer.reverse(head)) == before[::-1]
    assert [node.value for node in before] == [1, 2, 3]  # no values were moved


def test_the_old_head_is_the_end(answer):
    head = chain(answer, [1, 2, 3])
    answer.reverse(head)
    assert head.next is None


def test_twice_is_the_original(answer):
    head = chain(answer, [4, 8, 15])
    assert answer.reverse(answer.reverse(head)) is head


def test_a_long_chain(answer):
    """Recursion fails here."""
    length = 1_200  # more calls than Python allows
    head = answer.reverse(chain(answer, list(range(length))))
    count = 0
    while head is not None:
        count += 1
        assert head.value == length - count
        head = head.next
    assert count == length


@pytest.mark.parametrize("size", range(8))
@pytest.mark.parametrize("k", [1, 2, 3, 10])
def test_groups(answer, size, k):
    items = list(range(size))
    expected = []
    for start in range(0, size, k):
        group = items[start : start + k]
        expected += group[::-1] if len(group) == k else group
    head = chain(answer, items)
    before = set(nodes(head))
    after = answer.reverse_groups(head, k)
    assert values(after) == expected
    assert set(nodes(after)) == before
