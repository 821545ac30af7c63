"""Why no node takes a pod, in the words of the scheduler."""

from collections import Counter


# --8<-- [start:filter]
def reasons(node, pod):
    """Return why the pod cannot run on this node; empty if it fits."""
    out = []
    if node["taints"] - pod["tolerates"]:
        out.append("untolerated taint")
    if not pod["selector"].items() <= node["labels"].items():
        out.append("didn't match node selector")
    for resource, wanted in pod["requests"].items():
        free = node["allocatable"].get(resource, 0) \
            - node["requested"].get(resource, 0)
        if wanted > free:
            out.append(f"Insufficient {resource}")
    if pod.get("zone") not in (None, node["labels"].get("zone")):
        out.append("volume node affinity conflict")
    return out
# --8<-- [end:filter]


def message(nodes, pod):
    """Return the event text, shortened; a node counts for its first filter."""
    counts = Counter()
    fits = 0
    for node in nodes:
        found = reasons(node, pod)
        fits += not found
        short = [r for r in found if r.startswith("Insufficient")]
        counts.update(short if found[:1] == short[:1] else found[:1])
    text = ", ".join(f"{n} {reason}" for reason, n in sorted(counts.items()))
    return f"{fits}/{len(nodes)} nodes are available: {text}"
