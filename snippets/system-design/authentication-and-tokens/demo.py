import json

from solution import check_token, decode, encode, make_token

key = b"a secret of the issuer"
rules = {"issuer": "login", "audience": "orders"}
claims = {"iss": "login", "aud": "orders", "sub": "u17", "exp": 900}
token = make_token(claims, key)
header, payload, signed = token.split(".")


def attempt(name, token, now=0):
    try:
        print(f"{name:18}{check_token(token, key, now=now, **rules)['sub']}")
    except ValueError as error:
        print(f"{name:18}refused: {error}")


print("readable by all:  ", json.loads(decode(payload))["sub"])
attempt("genuine", token)
admin = encode(json.dumps(claims | {"sub": "admin"}).encode())
attempt("changed claims", f"{header}.{admin}.{signed}")
none = encode(json.dumps({"alg": "none"}).encode())
attempt("alg: none", f"{none}.{admin}.")
attempt("other audience", make_token(claims | {"aud": "payroll"}, key))
attempt("after 15 minutes", token, now=900)
