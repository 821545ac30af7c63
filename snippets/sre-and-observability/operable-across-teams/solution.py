"""Check the service catalogue for gaps in ownership and promises."""


# --8<-- [start:gaps]
def gaps(catalogue):
    """Return one sentence for each missing entry or impossible promise.

    catalogue: name -> {"owner", "slo", "alerts": {alert: runbook},
    "needs": [names without which it fails]}.
    """
    found = []
    for name, service in catalogue.items():
        if not service.get("owner"):
            found.append(f"{name}: no owner")
        if not service.get("slo"):
            found.append(f"{name}: no objective")
        for alert, runbook in service.get("alerts", {}).items():
            if not runbook:
                found.append(f"{name}: alert {alert} has no runbook")
        possible = 1.0
        for other in service.get("needs", ()):
            if other not in catalogue:
                found.append(f"{name}: needs unknown {other}")
            else:
                possible *= catalogue[other].get("slo") or 0.0
        if service.get("slo") and service["slo"] > possible:
            found.append(f"{name}: promises {service['slo']:.2%},"
                         f" its needs promise {possible:.2%}")
    return found
# --8<-- [end:gaps]
