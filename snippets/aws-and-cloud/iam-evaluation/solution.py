"""How AWS decides on a request, reduced to what an interview asks."""

from fnmatch import fnmatchcase


def matches(statement, action, resource):
    return (any(fnmatchcase(action.lower(), a.lower()) for a in statement["Action"])
            and any(fnmatchcase(resource, r) for r in statement["Resource"]))


def effects(policies, action, resource):
    """The effects of all statements that apply."""
    return {s["Effect"] for policy in policies for s in policy
            if matches(s, action, resource)}


# --8<-- [start:decide]
def decide(action, resource, identity, resource_policy=(), scps=None,
           boundary=None, session=None, same_account=True):
    """Return (allowed, reason) for a role's request.

    identity, scps: lists of policies. resource_policy: statements that
    name this role. None means that this kind of policy is not in use.
    Limits (SCP, boundary, session) grant nothing by themselves.
    """
    limits = {"SCP": scps, "boundary": boundary and [boundary],
              "session policy": session and [session]}
    kinds = {"identity": identity, "resource": [list(resource_policy)],
             **{name: p for name, p in limits.items() if p is not None}}
    found = {name: effects(p, action, resource) for name, p in kinds.items()}
    for name, seen in found.items():
        if "Deny" in seen:
            return False, f"explicit deny in {name}"
    for name, policies in limits.items():
        if policies is not None and "Allow" not in found[name]:
            return False, f"no allow in {name}"
    granted = [name for name in ("identity", "resource") if "Allow" in found[name]]
    if same_account:
        return (bool(granted), granted[0] if granted else "no allow anywhere")
    if len(granted) == 2:
        return True, "identity and resource"
    return False, "other account: both sides must allow"
# --8<-- [end:decide]
