"""What an exit code says about how a container ended."""


# --8<-- [start:codes]
def meaning(code):
    """Return what an exit code tells you before you read any log."""
    if 128 < code <= 128 + 64:
        names = {6: "SIGABRT", 9: "SIGKILL", 11: "SIGSEGV", 15: "SIGTERM"}
        return names.get(code - 128, f"signal {code - 128}")
    known = {0: "finished", 126: "not executable", 127: "not found",
             128: "could not be started"}
    return known.get(code, "the program's own error")
# --8<-- [end:codes]
