import random

import pytest


def test_rates_by_hand(answer):
    assert answer.a_second(86_400, 3, 2) == 6
    assert answer.gateways(10_000_000, 100_000) == 100
    assert answer.gateways(10_000_001, 100_000) == 101


def test_numbers_have_no_gaps_and_retries_no_effect(answer):
    rng, conversation, sent = random.Random(0), answer.Conversation(), {}
    for _ in range(500):
        client_id = rng.randrange(10**9, 10**9 + 120)
        number = conversation.append(client_id, f"text {client_id}")
        assert sent.setdefault(client_id, number) == number
    assert sorted(sent.values()) == list(range(1, len(sent) + 1))
    assert len(conversation.messages) == len(sent)


@pytest.mark.parametrize("held", [0, 3, 9, 10])
def test_one_call_repairs_every_lost_push(answer, held):
    conversation = answer.Conversation()
    for client_id in range(100, 110):
        conversation.append(client_id, str(client_id))
    known = {n: str(99 + n) for n in range(1, held + 1)} | dict(conversation.after(held))
    assert known == {n: str(99 + n) for n in range(1, 11)}
