"""A gate between a model's proposed tool call and the tool."""

# --8<-- [start:gate]
from dataclasses import dataclass, field

HARMLESS = {"read_mail", "search_mail"}       # every other tool may send or change


@dataclass
class Session:
    user_may: frozenset            # tools that this user may use
    recipients: frozenset          # addresses named in the user's request
    untrusted: bool = False        # has outside text entered the context?
    private: bool = False          # has private data entered it?
    log: list = field(default_factory=list)


def decide(session, tool, target=""):
    """Return allow, ask or deny, whatever words the model used."""
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
