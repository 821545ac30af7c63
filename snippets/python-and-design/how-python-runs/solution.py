"""Bytecode, the main guard, and what unpickling may do."""

import dis
import pickle
import subprocess
import sys

# --8<-- [start:module]
MODULE = '''
print("imported as", __name__)

def main():
    print("training starts")

if __name__ == "__main__":
    main()
'''
# --8<-- [end:module]


def run_as_script(folder):
    """Return the lines that the module prints when it is started."""
    (folder / "train.py").write_text(MODULE)
    done = subprocess.run([sys.executable, "train.py"], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def run_as_import(folder):
    """Return the lines that the module prints when another program imports it."""
    (folder / "train.py").write_text(MODULE)
    done = subprocess.run([sys.executable, "-c", "import train"], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def instructions(source):
    """Return the names of the bytecode instructions that an expression compiles to."""
    return [step.opname for step in dis.get_instructions(compile(source, "<example>", "eval"))]


# --8<-- [start:pickle]
class Payload:
    """Its pickle says: to rebuild me, call this function with these arguments."""

    def __init__(self, function, *arguments):
        self.recipe = function, arguments

    def __reduce__(self):
        return self.recipe


def round_trip(value):
    return pickle.loads(pickle.dumps(value))
# --8<-- [end:pickle]
