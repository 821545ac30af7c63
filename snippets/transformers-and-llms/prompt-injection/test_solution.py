import pytest


def session(answer, **state):
    return answer.Session(frozenset({"read_mail", "send_mail"}), frozenset({"ann@firm.example"}), **state)


def test_a_tool_beyond_the_users_rights_is_denied(answer):
    assert answer.decide(session(answer), "delete_mail") == "deny"


@pytest.mark.parametrize("untrusted, private, verdict", [
    (True, True, "ask"), (True, False, "allow"), (False, True, "allow"), (False, False, "allow")])
def test_a_named_recipient_may_still_be_the_attacker(answer, untrusted, private, verdict):
    s = session(answer, untrusted=untrusted, private=private)
    assert answer.decide(s, "send_mail", "ann@firm.example") == verdict


def test_a_look_alike_address_is_another_address(answer):
    s = session(answer, untrusted=True, private=True)
    assert answer.decide(s, "send_mail", "\u0430nn@firm.example") == "deny"


def test_an_unclassified_tool_is_not_allowed_by_default(answer):
    may = frozenset({"share_document"})
    assert answer.decide(answer.Session(may, frozenset()), "share_document", "folder") == "ask"
    tainted = answer.Session(may, frozenset(), untrusted=True, private=True)
    assert answer.decide(tainted, "share_document", "folder") == "deny"


@pytest.mark.parametrize("untrusted, private, verdict", [
    (True, True, "deny"), (True, False, "ask"), (False, True, "ask"), (False, False, "ask")])
def test_a_new_recipient_is_confirmed_or_refused(answer, untrusted, private, verdict):
    s = session(answer, untrusted=untrusted, private=private)
    assert answer.decide(s, "send_mail", "x@evil.example") == verdict


def test_reading_is_allowed_and_everything_is_logged(answer):
    s = session(answer)
    assert answer.decide(s, "read_mail") == "allow"
    answer.decide(s, "http_get", "https://evil.example")
    assert [entry[2] for entry in s.log] == ["allow", "deny"]


@pytest.mark.parametrize("state", [{"private": True}, {"untrusted": True}])
def test_a_session_begins_with_neither_outside_text_nor_private_data(answer, state):
    assert answer.decide(session(answer, **state), "send_mail", "ann@firm.example") == "allow"
