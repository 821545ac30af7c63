import pytest

READ = {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::models/*"]}
ALL = {"Effect": "Allow", "Action": ["*"], "Resource": ["*"]}
DENY = {"Effect": "Deny", "Action": ["s3:*"], "Resource": ["arn:aws:s3:::models/secret/*"]}
KEY = "arn:aws:s3:::models/churn/v10"


def ask(answer, resource=KEY, action="s3:GetObject", identity=((READ,),), **kinds):
    return answer.decide(action, resource, [list(p) for p in identity], **kinds)


def test_nothing_allows_by_default(answer):
    assert ask(answer, identity=()) == (False, "no allow anywhere")


def test_an_allow_must_match_action_and_resource(answer):
    assert ask(answer)[0]
    assert not ask(answer, action="s3:PutObject")[0]
    assert not ask(answer, resource="arn:aws:s3:::other/v1")[0]
    assert ask(answer, action="S3:getobject")[0]
    assert not ask(answer, resource="ARN:aws:s3:::models/churn/v10")[0]


@pytest.mark.parametrize("place", ["identity", "resource_policy", "scps", "boundary", "session"])
def test_a_deny_anywhere_wins(answer, place):
    secret = "arn:aws:s3:::models/secret/a"
    kinds = {"identity": ((ALL,),), place: {
        "identity": ((ALL,), (DENY,)), "resource_policy": [DENY], "scps": [[ALL], [DENY]],
        "boundary": [ALL, DENY], "session": [ALL, DENY]}[place]}
    assert not ask(answer, resource=secret, **kinds)[0]
    assert "explicit deny" in ask(answer, resource=secret, **kinds)[1]
    assert ask(answer, **kinds)[0]


@pytest.mark.parametrize("limit", ["scps", "boundary", "session"])
def test_limits_grant_nothing(answer, limit):
    value = [[ALL]] if limit == "scps" else [ALL]
    assert not ask(answer, identity=(), **{limit: value})[0]
    assert ask(answer, **{limit: value})[0]
    assert not ask(answer, **{limit: []})[0]


def test_in_one_account_either_side_is_enough(answer):
    assert ask(answer, identity=(), resource_policy=[READ]) == (True, "resource")


def test_across_accounts_both_must_allow(answer):
    assert not ask(answer, same_account=False)[0]
    assert not ask(answer, identity=(), resource_policy=[READ], same_account=False)[0]
    assert ask(answer, resource_policy=[READ], same_account=False)[0]
