import random
from importlib.machinery import PathFinder

import pytest


@pytest.mark.parametrize("seed", range(5))
def test_find_agrees_with_python(answer, tmp_path, seed):
    rng = random.Random(seed)
    path, folders = [], {}
    for place in range(4):
        folder = tmp_path / str(place)
        folder.mkdir()
        path.append(str(folder))
        inside = [f"m{n}{end}" for n in range(5) for end in (".py", "/__init__.py") if rng.random() < 0.3]
        for name in inside:
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text("")
        folders[str(folder)] = inside
    for n in range(6):
        spec = PathFinder.find_spec(f"m{n}", path)
        expected = spec and spec.origin
        assert answer.find(f"m{n}", path, folders) == expected


def test_the_own_folder_shadows_the_standard_library(answer):
    folders = {"/work": ["random.py", "train.py"], "/lib": ["random.py", "json/__init__.py"]}
    assert answer.find("random", ["/work", "/lib"], folders) == "/work/random.py"
    assert answer.find("json", ["/work", "/lib"], folders) == "/lib/json/__init__.py"


def reaches(imports, start, goal):
    seen, todo = set(), list(imports.get(start, ()))
    while todo:
        module = todo.pop()
        if module not in seen:
            seen.add(module)
            todo += imports.get(module, ())
    return goal in seen


@pytest.mark.parametrize("seed", range(200))
def test_cycle_agrees_with_reachability(answer, seed):
    rng = random.Random(seed)
    names = [f"m{n}" for n in range(rng.randint(1, 7))]
    imports = {name: rng.sample(names, rng.randrange(min(3, len(names)) + 1)) for name in names}
    circle = answer.cycle(imports)
    assert bool(circle) == any(reaches(imports, name, name) for name in names)
    assert len(set(circle)) == len(circle)
    for module, after in zip(circle, circle[1:] + circle[:1], strict=True):
        assert after in imports[module]


def test_a_module_outside_the_map_is_a_leaf(answer):
    assert answer.cycle({"train": ["numpy", "features"], "features": ["numpy"]}) == []
