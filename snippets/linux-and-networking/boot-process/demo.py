"""An illustration: a GPU host that takes 97 seconds to its model server."""

from solution import critical_chain

UNITS = {
    "local-fs": (2, []), "udev": (3, []),
    "network": (4, ["udev"]),
    "network-online": (90, ["network"]),      # an unplugged second port
    "gpu-driver": (11, ["udev"]),
    "remote-fs": (1, ["network-online"]),
    "sshd": (1, ["network"]),
    "model-server": (0, ["local-fs", "gpu-driver", "network-online"]),
}
for unit, start, duration in critical_chain(UNITS, "model-server"):
    print(f"{unit:15} @{start:3} s  +{duration} s")
