"""Modes, umask, and an owner who cannot read."""

from solution import READ, allowed, created, text

for mode in (0o755, 0o640, 0o4755, 0o2770, 0o1777, 0o4644):
    print(f"{mode:04o}  {text(mode)}")
print()
for umask in (0o022, 0o002, 0o027, 0o077):
    print(f"umask {umask:03o}: file {created(0o666, umask):03o}, folder {created(0o777, umask):03o}")
print()
OWNER, TEAM = 1002, 50                    # a file of user 1002, group 50
for name, uid, gids in (("owner", 1002, {50}), ("member", 1010, {50}), ("other", 1011, {7})):
    print(f"0070: {name:6} may read: {allowed(0o070, OWNER, TEAM, uid, gids, READ)}")
