"""The configuration that pages show, and the shell, as the programs that read them would take them.

Manifests follow the schemas of the Kubernetes version below, custom resources those that tests/custom_resources.py
names. The names by which they refer to each other are compared over all pages. tests/file_checkers.py says where the
other checkers come from.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import sqlglot
import yaml
from handbook.model.catalogue import Catalogue
from handbook.parse.includes import embedded_text
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import Tree, read_tree
from handbook.snippets.folders import find_snippets

from tests.custom_resources import custom_faults, is_custom
from tests.file_checkers import PACKAGES, checker, run_checker
from tests.site import ROOT
from tests.terraform import terraform

KUBERNETES = "1.37"
# No registry carries the definitions of Kueue, so only the name of the kind is known.
OTHER_KINDS = {"kueue.x-k8s.io/v1beta2": ("ClusterQueue",)}
# How much there is at least. Whoever takes an example off a page lowers its number.
AT_LEAST = {"manifest": 19, "pod": 3, "container": 4, "application": 1, "rules": 2}
FORMATS = {  # YAML that is no manifest: who reads it
    "docs/contributing/operating.md": "GitLab, by its schema below",
    "docs/questions/ml-system-design/data-versions-and-schemas.md": "the page's own record of a training run",
    "docs/questions/mlops/ci-cd-for-models.md": "the page's own bundle",
    "docs/questions/sre-and-observability/operable-across-teams.md": "the page's own description of a service",
}
OBJECTS = ("manifest", "pod", "container", "application")
IN_A_CONTAINER = {"resources", "env", "startupProbe", "readinessProbe", "livenessProbe", "securityContext"}
# What the examples refer to and no page shows.
ELSEWHERE = """
- {kind: Service, metadata: {name: scores, namespace: ml}, spec: {ports: [{port: 80}]}}
- {kind: Service, metadata: {name: orders, namespace: shop}, spec: {ports: [{port: 80}]}}
- {kind: Service, metadata: {name: scores-v7, namespace: ml}, spec: {ports: [{port: 80}]}}
- {kind: Service, metadata: {name: scores-v8, namespace: ml}, spec: {ports: [{port: 80}]}}
- {kind: Deployment, metadata: {name: ranker}}
- {kind: Pod, metadata: {namespace: ml, labels: {app: scores, version: v7}}}
- {kind: Pod, metadata: {namespace: shop, labels: {app: checkout}}}
- {kind: Pod, metadata: {namespace: kube-system, labels: {k8s-app: kube-dns}}}
"""
NAME_OF_NAMESPACE = "kubernetes.io/metadata.name"

# Findings that are meant, with the reason. A chain of `&&` that ends in `||` is meant wherever it stands: SC2015.
DOCKERFILE_FINDINGS = {
    ("slow-docker-build", "pip install -r /app/requirements.txt", "DL3042"): "the page says what is wrong with it",
    ("slow-docker-build", "RUN --mount=type=cache,target=/pip-cache \\", "DL3042"): "the cache is a mount",
}
SHELL_FINDINGS = {
    ("snippets/shell-and-automation/periodic-jobs/wrong_compares_as_text.sh", "SC2071"): "the mistake it shows",
}
SQL_STATEMENT = r"^\s*(?:SELECT|INSERT|UPDATE|DELETE|MERGE|CREATE|ALTER|BEGIN|WITH|EXPLAIN)\b"
DIALECTS = {  # SQL that is shown and not run, because it leaves something out or needs a server
    "docs/questions/data-engineering/idempotent-backfill.md": ("postgres", "sqlite"),
    "docs/questions/sql/hard-negatives.md": ("postgres", "mysql"),
    "docs/questions/sql/second-highest-salary.md": ("postgres", "sqlite"),
}
SAID = {"postgres": "PostgreSQL", "mysql": "MySQL", "sqlite": "SQLite"}


@dataclass(frozen=True)
class Piece:
    """A fence of a page, with its includes filled in. line: of its first row."""

    path: str
    line: int
    text: str


@dataclass(frozen=True)
class Document:
    """One YAML document of a piece."""

    path: str
    line: int
    data: Any

    @property
    def role(self) -> str:
        """What it is part of: a manifest, a pod, a container, an Application of Argo CD, rules, or one of FORMATS."""
        if isinstance(self.data, list):
            return "rules"
        if "kind" in self.data:
            return "manifest"
        if set(self.data) == {"groups"}:
            return "rules"
        if set(self.data) == {"spec"}:
            return "pod"
        if set(self.data) == {"syncPolicy"}:
            return "application"
        return "container" if set(self.data) <= IN_A_CONTAINER else "format"

    @property
    def manifest(self) -> dict[str, Any]:
        """The manifest, or the smallest one around what is shown of it."""
        container: dict[str, Any] = {"name": "scores", "image": "registry.example/scores:8"}
        shown = {"spec": {"containers": [container | self.data]}} if self.role == "container" else self.data
        if self.role == "manifest":
            return dict(shown)
        if self.role == "application":
            spec = {"project": "ml", "destination": {}, "source": {"repoURL": "registry.example/scores"}} | self.data
            return {
                "apiVersion": "argoproj.io/v1alpha1",
                "kind": "Application",
                "metadata": {"name": "scores"},
                "spec": spec,
            }
        spec = {"containers": [container]} | shown["spec"]
        return {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "scores"}, "spec": spec}

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


@cache
def tree() -> Tree:
    return read_tree(ROOT)


@cache
def catalogue() -> Catalogue:
    return read_catalogue(tree())


@cache
def pieces(language: str, holding: str = "") -> tuple[Piece, ...]:
    """Return the fences of a language. holding: a pattern without which a page is not looked at, since that is slow."""
    patterns = [re.compile(rf"^\s*`{{3,}}{language}\b", re.MULTILINE), re.compile(holding, re.MULTILINE)]
    return tuple(
        Piece(page.path, fence.line + 1, embedded_text(fence, catalogue().snippets))
        for page in catalogue().records
        if all(pattern.search(tree().files[page.path].decode()) for pattern in patterns)
        for fence in page.body.fences
        if fence.language == language
    )


def documents(*, spoil: tuple[str, str] = ("", "")) -> Iterator[Document]:
    """Yield every YAML document of the pages. spoil: what to write wrong, and how."""
    for piece in pieces("yaml"):
        loader = yaml.SafeLoader(piece.text.replace(*spoil) if spoil[0] else piece.text)
        while loader.check_node():
            node = loader.get_node()
            assert node
            yield Document(piece.path, piece.line + node.start_mark.line, loader.construct_document(node))


def objects(*, spoil: tuple[str, str] = ("", "")) -> list[Document]:
    return [document for document in documents(spoil=spoil) if document.role in OBJECTS]


def elsewhere() -> list[Document]:
    return [Document("ELSEWHERE", number, data) for number, data in enumerate(yaml.safe_load(ELSEWHERE), 1)]


# --- Kubernetes, custom resources and what refers to what


def schema_faults(found: Sequence[Document], *, custom: bool) -> list[list[str]]:
    """Return what the API server would refuse, for each document; all are custom resources, or none is."""
    if not custom:
        return [list(core_faults(document)) for document in found]
    faults = custom_faults([document.manifest for document in found])
    return [[f"{document}: {fault}" for fault in some] for document, some in zip(found, faults, strict=True)]


def core_faults(document: Document) -> Iterator[str]:
    manifest = document.manifest
    version, kind = manifest.get("apiVersion"), manifest["kind"]
    kubernetes = checker("kubernetes_validate")
    if not isinstance(version, str):
        yield f"{document}: the {kind} has no apiVersion"
    elif version in OTHER_KINDS:
        if kind not in OTHER_KINDS[version]:
            yield f"{document}: {version} has no kind {kind} that we know"
    else:
        try:
            kubernetes.validate(manifest, KUBERNETES, strict=True)
        except kubernetes.SchemaNotFoundError as error:
            yield f"{document}: {error.message}"
        except kubernetes.ValidationError as error:
            yield f"{document}: {'.'.join(map(str, error.path))}: {error.message}"


def name_of(manifest: dict[str, Any]) -> tuple[str, str]:
    return manifest["metadata"].get("namespace", "default"), manifest["metadata"]["name"]


def pod_of(manifest: dict[str, Any]) -> dict[str, Any] | None:
    """Return the pod that an object is or makes, with its metadata and its spec."""
    if manifest["kind"] == "Pod":
        return manifest
    template: dict[str, Any] | None = manifest.get("spec", {}).get("template")
    return template


def host_name(host: str, namespace: str) -> tuple[str, str]:
    """Return the namespace and the name of a Service, as Istio completes a short name."""
    name, *rest = host.split(".")
    assert rest in ([], [*rest[:1], "svc", "cluster", "local"]), (
        f"{host}: write the short or the full name of a Service"
    )
    return (rest[0] if rest else namespace), name


class Names:
    """What a set of objects says about each other."""

    def __init__(self, known: Iterable[Document]) -> None:
        self.objects = [(document, document.manifest) for document in known]

    def of(self, *kinds: str) -> Iterator[tuple[Document, dict[str, Any]]]:
        return ((document, manifest) for document, manifest in self.objects if manifest["kind"] in kinds)

    def has(self, kind: str, name: tuple[str, str]) -> bool:
        return any(name_of(manifest) == name for _, manifest in self.of(kind))

    def pods(self, namespace: str | None) -> Iterator[dict[str, str]]:
        """Yield the labels of the pods in a namespace, or in all of them."""
        for _, manifest in self.objects:
            if (pod := pod_of(manifest)) and (namespace in (None, manifest["metadata"].get("namespace", "default"))):
                yield pod.get("metadata", {}).get("labels", {})

    def selects(self, labels: dict[str, str], namespace: str | None) -> bool:
        return any(labels.items() <= found.items() for found in self.pods(namespace))

    def faults(self) -> list[str]:
        return [
            *self.routes(),
            *self.gateways(),
            *self.selectors(),
            *self.scales(),
            *self.inside_pods(),
            *self.roles(),
            *self.definitions(),
        ]

    def routes(self) -> Iterator[str]:
        """A VirtualService leads to a Service and to a subset that a DestinationRule of that Service defines."""
        subsets = {}
        for document, rule in self.of("DestinationRule"):
            host = host_name(rule["spec"]["host"], name_of(rule)[0])
            subsets[host] = {subset["name"] for subset in rule["spec"].get("subsets", [])}
            if not self.has("Service", host):
                yield f"{document}: no Service is called {host}"
            for subset in rule["spec"].get("subsets", []):
                if not self.selects(subset["labels"], host[0]):
                    yield f"{document}: no pod in {host[0]} has the labels {subset['labels']}"
        for document, service in self.of("VirtualService"):
            namespace = name_of(service)[0]
            for host in service["spec"]["hosts"]:
                if not self.has("Service", host_name(host, namespace)):
                    yield f"{document}: no Service is called {host_name(host, namespace)}"
            for route in service["spec"]["http"]:
                shares = [target["weight"] for target in route["route"] if "weight" in target]
                if shares and sum(shares) != 100:
                    yield f"{document}: the weights add up to {sum(shares)}"
                for target in route["route"]:
                    host = host_name(target["destination"]["host"], namespace)
                    if not self.has("Service", host):
                        yield f"{document}: no Service is called {host}"
                    subset = target["destination"].get("subset")
                    if subset and subset not in subsets.get(host, ()):
                        yield f"{document}: no DestinationRule of {host} has a subset {subset}"

    def gateways(self) -> Iterator[str]:
        """An HTTPRoute names a Gateway that admits its namespace and host, and Services with the port that it names."""
        gateways = {name_of(manifest): manifest["spec"]["listeners"] for _, manifest in self.of("Gateway")}
        services = {name_of(manifest): manifest["spec"]["ports"] for _, manifest in self.of("Service")}
        for document, route in self.of("HTTPRoute"):
            namespace = name_of(route)[0]
            for parent in route["spec"]["parentRefs"]:
                name = parent.get("namespace", namespace), parent["name"]
                listeners = [
                    listener
                    for listener in gateways.get(name, [])
                    if parent.get("sectionName", listener["name"]) == listener["name"]
                    and admits(listener, namespace, name[0])
                ]
                if not listeners:
                    yield f"{document}: no listener of a Gateway {name} admits routes from {namespace}"
                for host in route["spec"].get("hostnames", []):
                    if not any(covers(listener.get("hostname", host), host) for listener in listeners):
                        yield f"{document}: no listener of {name} has the host {host}"
            for rule in route["spec"]["rules"]:
                for target in rule["backendRefs"]:
                    name = target.get("namespace", namespace), target["name"]
                    if target["port"] not in [port["port"] for port in services.get(name, [])]:
                        yield f"{document}: no Service {name} has the port {target['port']}"

    def selectors(self) -> Iterator[str]:
        """Whatever selects pods finds some; a Deployment finds its own."""
        for document, manifest in self.objects:
            namespace, spec = manifest["metadata"].get("namespace", "default"), manifest.get("spec", {})
            kind = manifest["kind"]
            wanted: list[tuple[dict[str, str], str | None]] = []
            if kind in ("PodDisruptionBudget", "AuthorizationPolicy", "PeerAuthentication"):
                wanted.append((spec.get("selector", {}).get("matchLabels", {}), namespace))
            elif kind == "Service" and "selector" in spec:
                wanted.append((spec["selector"], namespace))
            elif kind == "NetworkPolicy":
                wanted.append((spec["podSelector"].get("matchLabels", {}), namespace))
                rules = [*spec.get("ingress", []), *spec.get("egress", [])]
                for peer in (peer for rule in rules for peer in [*rule.get("from", []), *rule.get("to", [])]):
                    space = peer.get("namespaceSelector", {}).get("matchLabels", {}).get(NAME_OF_NAMESPACE)
                    wanted.append((peer.get("podSelector", {}).get("matchLabels", {}), space or namespace))
            elif kind in ("Deployment", "StatefulSet", "DaemonSet") and "template" in spec:
                own = spec["template"]["metadata"]["labels"]
                if not spec["selector"]["matchLabels"].items() <= own.items():
                    yield f"{document}: the selector does not match the labels of the template, {own}"
            for spread in ((pod_of(manifest) or {}).get("spec") or {}).get("topologySpreadConstraints", []):
                wanted.append((spread["labelSelector"]["matchLabels"], None))
            for labels, where in wanted:
                if labels and not self.selects(labels, where):
                    yield f"{document}: no pod in {where or 'any namespace'} has the labels {labels}"

    def scales(self) -> Iterator[str]:
        for document, manifest in self.of("HorizontalPodAutoscaler", "ScaledObject"):
            target = manifest["spec"]["scaleTargetRef"]
            name = name_of(manifest)[0], target["name"]
            if not self.has(target.get("kind", "Deployment"), name):
                yield f"{document}: no {target.get('kind', 'Deployment')} is called {name}"

    def inside_pods(self) -> Iterator[str]:
        """Mounts name a volume, probes a port that the container names, and preStop ends within the grace period."""
        for document, manifest in self.objects:
            spec = (pod_of(manifest) or {}).get("spec") or {}
            volumes = {volume["name"] for volume in spec.get("volumes", [])}
            for container in spec.get("containers", []):
                for mount in container.get("volumeMounts", []):
                    if mount["name"] not in volumes:
                        yield f"{document}: no volume is called {mount['name']}"
                ports = {port.get("name") for port in container.get("ports", [])}
                for probe in (container.get(f"{name}Probe", {}) for name in ("startup", "readiness", "liveness")):
                    port = (probe.get("httpGet") or probe.get("tcpSocket") or {}).get("port")
                    if isinstance(port, str) and port not in ports:
                        yield f"{document}: the container has no port called {port}"
                sleep = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
                if sleep >= spec.get("terminationGracePeriodSeconds", 30):
                    yield f"{document}: preStop takes the whole grace period"

    def roles(self) -> Iterator[str]:
        for document, binding in self.of("RoleBinding"):
            name = name_of(binding)[0], binding["roleRef"]["name"]
            if binding["roleRef"]["kind"] == "Role" and not self.has("Role", name):
                yield f"{document}: no Role is called {name}"
        for document, role in self.of("Role"):
            for rule in role["rules"]:
                for name in rule.get("resourceNames", []):
                    if rule["resources"] == ["deployments"] and not self.has("Deployment", (name_of(role)[0], name)):
                        yield f"{document}: no Deployment is called {name}"

    def definitions(self) -> Iterator[str]:
        for document, manifest in self.of("CustomResourceDefinition"):
            spec = manifest["spec"]
            if manifest["metadata"]["name"] != f"{spec['names']['plural']}.{spec['group']}":
                yield f"{document}: its name is not the plural and the group"
            if sum(version["storage"] for version in spec["versions"]) != 1:
                yield f"{document}: not one version is stored"


def admits(listener: dict[str, Any], namespace: str, own: str) -> bool:
    """Return whether a listener of a Gateway in the namespace `own` takes routes of a namespace."""
    allowed = listener.get("allowedRoutes", {}).get("namespaces", {"from": "Same"})
    if allowed["from"] == "Selector":
        return bool(allowed["selector"]["matchLabels"] == {NAME_OF_NAMESPACE: namespace})
    return bool(allowed["from"] == "All") or namespace == own


def covers(pattern: str, host: str) -> bool:
    return host.endswith(pattern[1:]) if pattern.startswith("*.") else host == pattern


def test_every_yaml_is_of_a_known_kind() -> None:
    roles = [document.role for document in documents()]
    assert {role: roles.count(role) for role in AT_LEAST if roles.count(role) < AT_LEAST[role]} == {}
    found = {document.path: str(document) for document in documents() if document.role == "format"}
    assert [place for path, place in found.items() if path not in FORMATS] == [], "say in FORMATS who reads it"
    assert [path for path in FORMATS if path not in found] == []


@pytest.mark.parametrize("custom", [False, True])
def test_manifests_follow_their_schemas(custom: bool) -> None:
    found = [document for document in objects() if is_custom(document.manifest) == custom]
    assert len(found) >= 10
    assert [fault for faults in schema_faults(found, custom=custom) for fault in faults] == []


def test_manifests_name_each_other_rightly() -> None:
    assert Names([*objects(), *elsewhere()]).faults() == []


def test_what_stands_elsewhere_is_needed() -> None:
    known = elsewhere()
    for one in known:
        rest = [document for document in known if document is not one]
        assert Names([*objects(), *rest]).faults(), f"nothing refers to {one.data}"


WRONG_FIELDS = (
    ("replicas: 20", "replica: 20"),
    ("minReadySeconds: 10", 'minReadySeconds: "10"'),
    ("kind: PodDisruptionBudget", "kind: PodBudget"),
    ("apiVersion: policy/v1", "apiVersion: policy/v1beta1"),
    ("apiVersion: policy/v1", "version: policy/v1"),
    ("runAsNonRoot: true", "runAsNonRot: true"),
)
WRONG_FIELDS_OF_CUSTOM_RESOURCES = (
    ("perTryTimeout", "perRetryTimeout"),
    ("mode: STRICT", "mode: STRICTEST"),
    ("kind: AuthorizationPolicy", "kind: AccessPolicy"),
    ("kind: HTTPRoute", "kind: HTTPRule"),
    ("type: PathPrefix", "type: Prefix"),
    ("weight: 95}\n", "weight: -95}\n"),
    ("allowedRoutes:", "allowRoutes:"),
    ("from: Selector", "from: Selected"),
    ("gatewayClassName:", "className:"),
    ("failureThreshold: 3\n", 'failureThreshold: "3"\n'),
    ("behavior: currentReplicasIfHigher", "behavior: higher"),
    ('threshold: "4"', "threshold: 4"),
    ("selfHeal: true", "selfheal: true"),
)


@pytest.mark.parametrize(("custom", "wrong_fields"), [(False, WRONG_FIELDS), (True, WRONG_FIELDS_OF_CUSTOM_RESOURCES)])
def test_a_wrong_field_is_noticed(custom: bool, wrong_fields: tuple[tuple[str, str], ...]) -> None:
    sound = [document.data for document in objects()]
    spoilt = [
        (words, [document for document in objects(spoil=words) if document.data not in sound]) for words in wrong_fields
    ]
    assert [words for words, found in spoilt if not found] == []
    every = [(words, document) for words, found in spoilt for document in found]
    faults = schema_faults([document for _, document in every], custom=custom)
    assert [words for (words, _), found in zip(every, faults, strict=True) if not found] == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("subset: v8}", "subset: v9}"),
        ("- name: v8\n", "- name: v80\n"),
        ("labels: {version: v8}", "labels: {version: v80}"),
        ("host: scores.ml.svc.cluster.local", "host: scores.shop.svc.cluster.local"),
        ("weight: 95\n        - destination", "weight: 90\n        - destination"),
        ("- name: public", "- name: private"),
        ("kubernetes.io/metadata.name: ml", "kubernetes.io/metadata.name: shop"),
        ("hostnames: [api.example.com]", "hostnames: [api.example.org]"),
        ("name: scores-v7, port: 80", "name: scores-v7, port: 8080"),
        ("matchLabels: {app: scores}", "matchLabels: {app: score}"),
        ("labels: {app: scores, version: v8}", "labels: {app: score, version: v8}"),
        ("k8s-app: kube-dns", "k8s-app: coredns"),
        ("scaleTargetRef: {name: scores}", "scaleTargetRef: {name: score}"),
        ("- {name: config, mountPath", "- {name: configs, mountPath"),
        ("/ready, port: 8080", "/ready, port: http"),
        ("sleep: {seconds: 10}", "sleep: {seconds: 45}"),
        ("kind: Role\n  name: deployer", "kind: Role\n  name: deploy"),
        ("resourceNames: [scores]", "resourceNames: [score]"),
        ("name: modelservers.ml.example.com", "name: modelserver.ml.example.com"),
    ],
)
def test_a_wrong_name_is_noticed(right: str, wrong: str) -> None:
    assert any(right in piece.text for piece in pieces("yaml"))
    assert Names([*objects(spoil=(right, wrong)), *elsewhere()]).faults()


# --- Prometheus


def rules() -> Iterator[tuple[Document, dict[str, Any]]]:
    for document in documents():
        if document.role == "rules":
            groups = document.data["groups"] if isinstance(document.data, dict) else [{"rules": document.data}]
            yield from ((document, rule) for group in groups for rule in group["rules"])


def test_rules_and_queries_are_what_prometheus_reads() -> None:
    parse = checker("promql_parser").parse
    found = list(rules())
    assert len(found) >= 5
    for document, rule in found:
        kind = "record" if "record" in rule else "alert"
        assert set(rule) <= {kind, "expr", "for", "keep_firing_for", "labels", "annotations"} - (
            {"annotations", "for", "keep_firing_for"} if kind == "record" else set()
        ), f"{document}: {sorted(rule)}"
        assert re.fullmatch(r"[a-zA-Z_:][a-zA-Z0-9_:]*", rule[kind]), f"{document}: {rule[kind]}"
    triggers = [
        (document, trigger["metadata"]["query"])
        for document in objects()
        if document.manifest["kind"] == "ScaledObject"
        for trigger in document.data["spec"]["triggers"]
        if trigger["type"] == "prometheus"
    ]
    assert triggers
    for document, query in [*((document, rule["expr"]) for document, rule in found), *triggers]:
        try:
            parse(query)
        except ValueError as error:
            pytest.fail(f"{document}: {error} in {query}")
    with pytest.raises(ValueError, match="expected type matrix"):
        parse("rate(requests_total)")


# --- What forges read


def test_files_of_forges_follow_their_schemas() -> None:
    checker("check_jsonschema")
    files = {
        "gitlab-ci": ["snippets/contributing/median/run-gitlab.yaml"],
        "github-workflows": [str(path) for path in sorted((ROOT / ".github" / "workflows").glob("*.yml"))],
        "dependabot": [".github/dependabot.yml"],
        "github-issue-config": [".github/ISSUE_TEMPLATE/config.yml"],
        "github-issue-forms": [
            str(path) for path in sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml")) if path.stem != "config"
        ],
    }
    assert all(files.values())
    for schema, paths in files.items():
        result = subprocess.run(
            [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *paths],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(PACKAGES)},
            capture_output=True,
            text=True,
        )
        assert result.returncode == 0, result.stdout + result.stderr


def test_snippets_hold_no_configuration_that_nothing_checks() -> None:
    kinds = (".yaml", ".yml", ".tf", ".hcl", ".tfvars", ".toml", ".conf")
    found = [path for path in tree().files if path.startswith("snippets/")]
    names = [path for path in found if path.endswith(kinds) or "dockerfile" in PurePosixPath(path).name.lower()]
    assert names == ["snippets/contributing/median/run-gitlab.yaml"]


# --- Terraform

# What needs a provider or another's repository: only its language is checked.
IN_A_CLOUD = re.compile(r'^ *backend "|^resource "aws_|^ *source += "git::', re.MULTILINE)
SECRET = re.compile(r'^ *\w*(?:password|secret|token)\w* += "', re.MULTILINE)


def terraform_files(*, spoil: tuple[str, str] = ("", "")) -> Iterator[tuple[Piece, str, str]]:
    """Yield each piece with the name of its file, which its first line says, and its text. spoil: as for documents."""
    for piece in pieces("hcl"):
        text = piece.text.replace(*spoil) if spoil[0] else piece.text
        name = re.match(r"# ([a-z./]+)\n", text)
        assert name, f"{piece.path}:{piece.line}: begin with a comment that names the file"
        yield piece, name[1], text.strip("\n") + "\n"


def terraform_faults(folder: Path, *spoils: tuple[str, str]) -> list[list[str]]:
    """Return, for each spoil, what is not as `terraform fmt` has it or does not parse, secrets, and variables that are
    not declared. One call for many is much faster."""
    every = []
    for number, spoil in enumerate(spoils):
        faults, used, declared = [], set(), set()
        for piece, name, text in terraform_files(spoil=spoil):
            page = PurePosixPath(piece.path).stem
            file = folder / str(number) / page / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            faults += [f"{piece.path}: {found} should come from a variable" for found in SECRET.findall(text)]
            used |= {(page, variable) for variable in re.findall(r"\bvar\.(\w+)", text)}
            declared |= {(page, variable) for variable in re.findall(r'^variable "(\w+)"', text, re.MULTILINE)}
        faults += [f"{page}: variable {name} is not both declared and used" for page, name in sorted(used ^ declared)]
        every.append(faults)
    checks = [("fmt", "-check", "-diff", "-recursive", "-no-color", str(number)) for number in range(len(spoils))]
    for faults, formatted in zip(every, terraform(folder, *checks), strict=True):
        faults += [text for text in (formatted.out + formatted.err,) if formatted.code]
    return every


def test_terraform_is_formatted_and_declares_what_it_uses(tmp_path: Path) -> None:
    assert len(list(terraform_files())) >= 6
    assert terraform_faults(tmp_path, ("", "")) == [[]]


def test_wrong_terraform_is_noticed(tmp_path: Path) -> None:
    wrong = (
        ("encrypt      = true", "encrypt = true"),
        ("prevent_destroy = true\n", "prevent_destroy = true }\n"),
        ("var.database_password", "var.password"),
        ("= var.database_password", '= "swordfish"'),
        ("toset(var.models)", "toset(var.models"),
    )
    faults = terraform_faults(tmp_path, *wrong)
    assert [words for words, found in zip(wrong, faults, strict=True) if not found] == []


def test_terraform_prints_what_pages_say(tmp_path: Path) -> None:
    """Run what needs no cloud, in the order of the page. A plan follows the apply of what stood there before."""
    names = {piece: name for piece, name, _ in terraform_files()}
    shown = [piece for piece in pieces("text", r"^ *\$ terraform ") if piece.text.startswith("$ terraform ")]
    assert len(shown) >= 3
    applied = set()
    for piece in sorted([*names, *shown], key=lambda piece: (piece.path, piece.line)):
        folder = tmp_path / PurePosixPath(piece.path).stem
        if piece in names and not IN_A_CLOUD.search(piece.text):
            for gone in re.findall(r"^  from = (\w+)\.(\w+)$", piece.text, re.MULTILINE):
                for file in folder.glob("*.tf"):
                    block = rf'^resource "{gone[0]}" "{gone[1]}" {{\n.*?^}}\n'
                    file.write_text(re.sub(block, "", file.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE))
            (folder / names[piece]).parent.mkdir(parents=True, exist_ok=True)
            (folder / names[piece]).write_text(piece.text + "\n", encoding="utf-8")
        elif piece in shown:
            first, *expected = re.sub(r"\|\n +", "| ", piece.text.rstrip("\n")).split("\n")
            words = shlex.split(first.removeprefix("$ terraform "))
            pipe = words.index("|") if "|" in words else len(words)
            assert words[pipe:-1] in ([], ["|", "grep", "-E"]), first
            before: list[tuple[str, ...]] = [("init", "-no-color")]
            if words[0] == "plan" and folder not in applied:
                before.append(("apply", "-no-color", "-auto-approve"))
                applied.add(folder)
            # Colours go into a pipe too, so there a page has to say -no-color itself.
            *made, ran = terraform(folder, *before, (*words[:pipe], *["-no-color"][: pipe == len(words)]))
            assert [(step.out, step.err) for step in (*made, ran) if step.code] == []
            kept = [row for row in ran.out.rstrip("\n").split("\n") if pipe == len(words) or re.search(words[-1], row)]
            assert kept == expected, f"{piece.path}:{piece.line}"


def test_without_a_wheel_of_terraform_its_tests_are_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even in CI, where a checker that could be installed must not be missing."""
    monkeypatch.setenv("CI", "true")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    with pytest.raises(pytest.skip.Exception, match="no wheel for Linux on aarch64"):
        terraform(tmp_path, ("version",))


# --- Dockerfiles, shell and SQL


def test_dockerfiles_pass_hadolint() -> None:
    found = pieces("dockerfile")
    assert len(found) >= 4
    accepted = set()
    for piece in found:
        base = "" if re.search(r"^FROM ", piece.text, re.MULTILINE) else "FROM python:3.13-slim-trixie\n"
        rows = (base + piece.text).split("\n")
        for finding in json.loads(
            run_checker("hadolint", "--format", "json", "--no-fail", "-", stdin=base + piece.text)
        ):
            row = rows[finding["line"] - 1]
            key = next(
                (
                    key
                    for key in DOCKERFILE_FINDINGS
                    if key[0] in piece.path and key[1] in row and key[2] == finding["code"]
                ),
                None,
            )
            place = f"{piece.path}:{piece.line + finding['line'] - 1 - bool(base)}"
            assert key, f"{place}: {finding['code']} {finding['message']}"
            accepted.add(key)
    assert accepted == set(DOCKERFILE_FINDINGS)


def test_shell_passes_shellcheck() -> None:
    """Solutions and our own scripts without a finding; starters and wrong answers, which show faults, as bash."""
    sound = [".ci/run", ".ci/same-site", "handbook"]
    faulty: list[str] = []
    for snippet in find_snippets(tree()):
        for name in snippet.files:
            if name.endswith(".sh"):
                (sound if name == snippet.solution else faulty).append(f"{snippet.path}/{name}")
    for path in sorted((ROOT / "hooks" / "handbook" / "scaffold" / "snippet_templates" / "sh").glob("*.sh")):
        sound.append(str(path.relative_to(ROOT)))
    assert len(sound) >= 16
    assert len(faulty) >= 55
    accepted = set()
    for paths, severity in ((sound, "style"), (faulty, "error")):
        printed = run_checker("shellcheck", "--norc", "--format=json", "-e", "SC2015", "-S", severity, *paths)
        for finding in json.loads(printed):
            key = finding["file"], f"SC{finding['code']}"
            assert key in SHELL_FINDINGS, f"{finding['file']}:{finding['line']}: {key[1]} {finding['message']}"
            accepted.add(key)
    assert accepted == set(SHELL_FINDINGS)


def test_shell_answers_meet_the_real_tools() -> None:
    """Without jq, the tests of its answer are left out; without the others, they fail."""
    missing = [name for name in ("awk", "bash", "find", "flock", "grep", "jq", "sed") if not shutil.which(name)]
    if missing and not os.environ.get("CI"):
        pytest.skip(f"not found: {missing}")
    assert missing == []


def test_sql_that_is_only_shown_parses_in_the_dialects_that_its_page_names() -> None:
    found = [piece for piece in pieces("text", SQL_STATEMENT) if re.search(SQL_STATEMENT, piece.text, re.MULTILINE)]
    assert [f"{piece.path}:{piece.line}" for piece in found if piece.path not in DIALECTS] == []
    assert {piece.path for piece in found} == set(DIALECTS)
    for piece in found:
        page = (ROOT / piece.path).read_text("utf-8")
        for dialect in DIALECTS[piece.path]:
            assert SAID[dialect] in page, f"{piece.path}:{piece.line} does not say {SAID[dialect]}"
            try:
                sqlglot.parse(piece.text.replace("…", "left_out"), read=dialect)
            except sqlglot.ParseError as error:
                pytest.fail(f"{piece.path}:{piece.line}: {error}")
