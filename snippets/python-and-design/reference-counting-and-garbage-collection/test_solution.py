import gc

import pytest


@pytest.fixture(autouse=True)
def collector_off():
    gc.disable()
    yield
    gc.enable()


def test_without_names_a_single_object_is_freed_without_the_collector(answer):
    assert answer.drop_single()() is None


def test_a_cycle_stays_until_the_collector_runs(answer):
    seen = answer.drop_cycle()
    parent = seen()
    assert parent.child.parent is parent
    del parent
    assert seen() is not None
    gc.collect()
    assert seen() is None


def test_one_name_keeps_the_whole_cycle(answer):
    seen = answer.drop_cycle()
    child = seen().child
    gc.collect()
    assert seen() is child.parent is not None


def test_breaking_the_cycle_frees_both_at_once(answer):
    seen = answer.drop_cycle()
    seen().child.parent = None
    assert seen() is None


def test_a_weak_back_link_keeps_nobody_alive(answer):
    seen, child = answer.drop_parent()
    assert seen() is None
    assert child.parent() is None and child.child is None


def test_links_of_the_class_start_empty(answer):
    node = answer.Node()
    assert node.parent is None and node.child is None
