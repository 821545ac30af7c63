"""Six requests of a training role, and why each is decided as it is."""

from solution import decide


def allow(*actions, on="*"):
    return {"Effect": "Allow", "Action": list(actions), "Resource": [on]}


def deny(*actions, on="*"):
    return {"Effect": "Deny", "Action": list(actions), "Resource": [on]}


role = [[allow("s3:GetObject", on="arn:aws:s3:::train/*")]]
admin = [[allow("*")]]
key = "arn:aws:s3:::train/part-10"
region = [[allow("*")], [deny("ec2:*")]]
cases = (
    ("role reads its data", "s3:GetObject", key, role, {}),
    ("role deletes it", "s3:DeleteObject", key, role, {}),
    ("admin, SCP denies ec2", "ec2:RunInstances", "*", admin, {"scps": region}),
    ("admin under a boundary", "iam:CreateUser", "*", admin, {"boundary": [allow("s3:*")]}),
    ("bucket policy only", "s3:GetObject", key, [], {"resource_policy": [allow("s3:GetObject")]}),
    ("the same, other account", "s3:GetObject", key, [],
     {"resource_policy": [allow("s3:GetObject")], "same_account": False}),
)
for name, action, resource, identity, kinds in cases:
    allowed, reason = decide(action, resource, identity, **kinds)
    print(f"{name:24} {'allow' if allowed else 'deny ':6} {reason}")
