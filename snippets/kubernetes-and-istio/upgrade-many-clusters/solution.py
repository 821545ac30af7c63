"""Version steps and dates of cluster upgrades."""


# --8<-- [start:steps]
def steps(control, kubelet, target, skew=3):
    """Upgrade steps as (what, minor version), with as few node replacements as possible.

    The control plane moves one minor version at a time. A kubelet is never newer
    than the control plane and at most `skew` versions older.
    """
    done = []
    while control < target:
        if control + 1 - kubelet > skew:
            kubelet = control
            done.append(("nodes", kubelet))
        control += 1
        done.append(("control plane", control))
    if kubelet < target:
        done.append(("nodes", target))
    return done
# --8<-- [end:steps]


def drain_hours(nodes, at_once, minutes):
    """Hours to replace all nodes, `at_once` at a time."""
    return -(-nodes // at_once) * minutes / 60


def schedule(waves, soak_days):
    """First day of each wave, if each one waits for the soak of the one before."""
    return [i * soak_days for i in range(waves)]
