"""An illustration: user 1005 cannot read a file that everyone may read."""

from types import SimpleNamespace

from solution import capabilities, obstacle

TREE = {                                  # mode, owner, group
    "/": (0o755, 0, 0), "/srv": (0o755, 0, 0),
    "/srv/models": (0o750, 1001, 60), "/srv/models/v7": (0o755, 1001, 60),
    "/srv/models/v7/weights": (0o644, 1001, 60),
}


def stat(path):
    mode, owner, group = TREE[path]
    return SimpleNamespace(st_mode=mode, st_uid=owner, st_gid=group)


PATH = "/srv/models/v7/weights"
print("group 1005:         ", obstacle(PATH, 1005, {1005}, stat=stat))
print("groups 1005 and 60: ", obstacle(PATH, 1005, {1005, 60}, stat=stat))
print("the same, to write: ", obstacle(PATH, 1005, {60}, want=2, stat=stat))
print("CapEff 0000000000000400:", *capabilities("0000000000000400"))
print("CapEff 0000000000003000:", *capabilities("0000000000003000"))
print("bits in 000001ffffffffff:", len(capabilities("000001ffffffffff")))
