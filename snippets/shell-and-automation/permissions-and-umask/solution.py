"""How Linux decides over a file by its nine bits, and what umask leaves."""

READ, WRITE, EXECUTE = 4, 2, 1


# --8<-- [start:allowed]
def allowed(mode, owner, group, uid, gids, want):
    """Return whether the permission bits grant `want` (READ | WRITE ...).

    Exactly one class is looked at: the first that fits. An owner without
    the right is refused, even if the group or everyone else has it.
    """
    if uid == 0:                          # root: x needs one x bit somewhere
        return not want & EXECUTE or bool(mode & 0o111)
    shift = 6 if uid == owner else 3 if group in gids else 0
    return mode >> shift & want == want


def created(requested, umask):
    """Return the mode of a new file: what was asked for, minus umask."""
    return requested & ~umask
# --8<-- [end:allowed]


# --8<-- [start:text]
def text(mode):
    """Return the nine letters of `ls -l`, with s and t for the special bits."""
    letters = ["rwx"[i % 3] if mode & 1 << (8 - i) else "-" for i in range(9)]
    for bit, place, letter in ((0o4000, 2, "s"), (0o2000, 5, "s"),
                               (0o1000, 8, "t")):
        if mode & bit:
            letters[place] = letter if letters[place] == "x" else letter.upper()
    return "".join(letters)
# --8<-- [end:text]
