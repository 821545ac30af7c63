"""A signed token (JWT, HS256), its check, and the two halves of PKCE."""

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode


def encode(data):
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text):
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def signature(text, key):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def make_token(claims, key):
    parts = {"alg": "HS256", "typ": "JWT"}, claims
    text = ".".join(encode(json.dumps(part).encode()) for part in parts)
    return f"{text}.{encode(signature(text, key))}"


# --8<-- [start:check]
def check_token(token, key, *, issuer, audience, now):
    """Return the claims, or raise ValueError."""
    try:
        header, claims, signed = token.split(".")
        if json.loads(decode(header))["alg"] != "HS256":
            raise ValueError("algorithm")  # ours, never the token's
        expected = signature(f"{header}.{claims}", key)
        if not hmac.compare_digest(expected, decode(signed)):
            raise ValueError("signature")
        claims = json.loads(decode(claims))
        if claims["iss"] != issuer or claims["aud"] != audience:
            raise ValueError("meant for someone else")
        if now >= claims["exp"]:
            raise ValueError("expired")
    except (KeyError, TypeError) as error:
        raise ValueError("malformed") from error
    return claims
# --8<-- [end:check]


def challenge(verifier):
    """The hash that the client sends first (PKCE, method S256)."""
    return encode(hashlib.sha256(verifier.encode("ascii")).digest())
