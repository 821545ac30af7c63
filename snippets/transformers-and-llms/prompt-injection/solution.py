"""A gate between a model's proposed tool call and the tool."""

from dataclasses import dataclass, field

HARMLESS = {"read_mail", "search_mail"}       # all else may send or change


# --8<-- [start:gate]
@dataclass
class Session:
    user_may: frozenset            # tools this user has rights to
    recipients: frozenset          # addresses the user's own request named
    untrusted: bool = False        # has outside text entered the context?
    private: bool = False          # has private data?
    log: list = field(default_factory=list)


def decide(session, tool, target=""):
    """allow, ask or deny; the model's wording plays no part in it."""
    if tool not in session.user_may:
        verdict = "deny"
    elif tool in HARMLESS:
        verdict = "allow"
    else:
        exposed = session.untrusted and session.private
        named = target in session.recipients
        verdict = ("allow" if named and not exposed
                   else "deny" if exposed and not named else "ask")
    session.log.append((tool, target, verdict))
    return verdict
# --8<-- [end:gate]
