"""A child that ended, a child that was left behind, and exit codes."""

from solution import meaning, orphan, zombie

state, code, gone = zombie()
print(f"child exits with {code}; state before wait: {state}; entry gone after wait: {gone}")
print(f"parent dies first; grandchild lives on with a new parent: {orphan()}")
for code in (0, 1, 126, 127, 137, 143):
    print(f"{code:4} {meaning(code)}")
