import json
import random

import pytest

KEY = b"k" * 32
CLAIMS = {"iss": "login", "aud": "orders", "sub": "user-10", "exp": 1_000_000_900}


def check(answer, token, **changes):
    rules = {"issuer": "login", "audience": "orders", "now": 1_000_000_000} | changes
    return answer.check_token(token, KEY, **rules)


def test_a_genuine_token_gives_its_claims(answer):
    assert check(answer, answer.make_token(CLAIMS, KEY)) == CLAIMS


def test_any_changed_character_is_noticed(answer):
    token, rng = answer.make_token(CLAIMS, KEY), random.Random(0)
    signed_from = token.rindex(".") + 1
    for place in rng.sample([i for i in range(signed_from) if token[i] != "."], 60):
        changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        with pytest.raises(ValueError):
            check(answer, changed)


def test_a_token_signed_with_another_key_is_refused(answer):
    with pytest.raises(ValueError, match="signature"):
        check(answer, answer.make_token(CLAIMS, b"j" * 32))


@pytest.mark.parametrize("algorithm", ["none", "None", "RS256", "", 7])
def test_the_token_does_not_choose_the_algorithm(answer, algorithm):
    header = answer.encode(json.dumps({"alg": algorithm}).encode())
    claims = answer.encode(json.dumps(CLAIMS).encode())
    text = f"{header}.{claims}"
    for signed in ("", answer.encode(answer.signature(text, KEY))):
        with pytest.raises(ValueError):
            check(answer, f"{text}.{signed}")


def test_a_token_for_another_service_or_issuer_is_refused(answer):
    token = answer.make_token(CLAIMS, KEY)
    for changes in ({"audience": "payroll"}, {"issuer": "other"}):
        with pytest.raises(ValueError, match="someone else"):
            check(answer, token, **changes)


def test_the_last_second_counts(answer):
    token = answer.make_token(CLAIMS, KEY)
    assert check(answer, token, now=CLAIMS["exp"] - 1) == CLAIMS
    with pytest.raises(ValueError, match="expired"):
        check(answer, token, now=CLAIMS["exp"])


@pytest.mark.parametrize("left_out", ["iss", "aud", "exp"])
def test_a_missing_claim_is_no_permission(answer, left_out):
    claims = {name: value for name, value in CLAIMS.items() if name != left_out}
    with pytest.raises(ValueError):
        check(answer, answer.make_token(claims, KEY))


@pytest.mark.parametrize("token", ["", "a.b", "a.b.c.d", "?.?.?"])
def test_rubbish_is_refused(answer, token):
    with pytest.raises(ValueError):
        check(answer, token)


def test_pkce_against_the_example_of_rfc_7636(answer):
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert answer.challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
