"""How Python finds a module, and how to find a cycle of imports."""


# --8<-- [start:find]
def find(name, path, folders):
    """Return where import name would look first, or None.

    path is sys.path; folders maps each folder to the names inside it.
    """
    for folder in path:
        inside = folders.get(folder, ())
        if f"{name}/__init__.py" in inside:
            return f"{folder}/{name}/__init__.py"
        if f"{name}.py" in inside:
            return f"{folder}/{name}.py"
    return None
# --8<-- [end:find]


# --8<-- [start:cycle]
def cycle(imports):
    """Return modules that import each other in a circle, or an empty list.

    imports maps a module to the modules it imports when it is loaded.
    """
    done, stack = set(), []

    def visit(module):
        if module in stack:
            return stack[stack.index(module):]
        if module in done:
            return []
        stack.append(module)
        for other in imports.get(module, ()):
            if circle := visit(other):
                return circle
        done.add(stack.pop())
        return []

    return next((circle for module in imports if (circle := visit(module))), [])
# --8<-- [end:cycle]
