"""Take custom resources to the types and the schemas that their projects generate from their own definitions.

They come from npm as `@kubernetes-models/…`, with their hashes, and are read by tests/custom-resources/check.mjs:

| group | package | what it holds |
|---|---|---|
| gateway.networking.k8s.io | gateway-api 2.0.0 | Gateway API 1.5 |
| networking.istio.io, security.istio.io | istio 3.0.1 | Istio 1.29.2 |
| keda.sh | keda 2.0.0 | KEDA 2; the package does not say which minor version |
| argoproj.io | argo-cd 4.0.0 | Argo CD 3 |

Neither npm nor PyPI carries the definitions of Kueue. On PyPI, `cloudcoil-models-keda` is older than a field that a
page shows. The rules in CEL that some definitions have are not among the schemas.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from typing import Any

import pytest

from tests.site import ROOT

FOLDER = ROOT / "tests" / "custom-resources"
GROUPS = ("argoproj.io", "gateway.networking.k8s.io", "keda.sh", "networking.istio.io", "security.istio.io")


def is_custom(manifest: dict[str, Any]) -> bool:
    """Return whether the schema of a manifest comes from here."""
    return str(manifest.get("apiVersion")).split("/")[0] in GROUPS


def custom_faults(manifests: Sequence[dict[str, Any]]) -> list[list[str]]:
    """Return what the API server would refuse or drop, for each manifest. One call for many is much faster."""
    return _faults(json.dumps(manifests)) if manifests else []


@cache
def _faults(manifests: str) -> list[list[str]]:
    call = [_node(), str(FOLDER / "check.mjs")]
    result = subprocess.run(call, input=manifests, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    found: list[list[str]] = json.loads(result.stdout)
    return found


def _node() -> str:
    node = shutil.which("node")
    reason = "" if node else "node not found: apt-get install nodejs"
    for folder in (FOLDER, ROOT / "tests" / "script-types"):
        for package, version in json.loads((folder / "package.json").read_text("utf-8"))["devDependencies"].items():
            installed = folder / "node_modules" / package / "package.json"
            if not installed.is_file() or json.loads(installed.read_text("utf-8"))["version"] != version:
                install = f"npm ci --ignore-scripts --prefix tests/{folder.name}"
                reason = reason or f"{package} {version} is not there: {install}"
    if reason and os.environ.get("CI"):
        pytest.fail(f"CI checks custom resources, and {reason}")
    if reason:
        pytest.skip(reason)
    return str(node)
