"""`handbook offline`: the site as a folder that works without a server."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import click

from handbook.commands.site import build_site
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from handbook.site.bundles import bundles
from handbook.site.folder import belongs_in_folder, folder_page, script_beside
from handbook.site.practice import practice_archives
from handbook.snippets.folders import find_snippets

FOLDER = "build/offline"


@click.command
@click.option(
    "--into", type=click.Path(path_type=Path), metavar="FOLDER", help="Write it there; the folder is replaced."
)
@click.pass_obj
def command(root: Path, into: Path | None) -> int:
    """Write the site as a folder to open without a server, with search and practice: open index.html in it."""
    target = into or root / FOLDER
    if into and into.exists() and not (into / "index.html").is_file() and any(into.iterdir()):
        raise click.UsageError(f"{into} holds something else; name a new folder")
    if code := build_site(root):
        return code
    scripts, missing = bundles(root, root / "docs" / "assets")
    if missing:
        click.echo(f"the folder has no marks, self-test, cards and rounds, which need esbuild: {missing}", err=True)
    tree = read_tree(root)
    archives = {
        file: (path, content) for file, path, content in practice_archives(read_catalogue(tree), find_snippets(tree))
    }
    write_folder(root / "site", target, scripts, archives)
    click.echo(f"open {target / 'index.html'}", err=True)
    return 0


def write_folder(
    site: Path, target: Path, scripts: Mapping[str, str], archives: Mapping[str, tuple[str, bytes]]
) -> None:
    """Write a built site as a folder, in place of what is there.

    scripts: the joined modules by name, none if they could not be made; archives: path and content by the file of an
    exercise.
    """
    shutil.rmtree(target, ignore_errors=True)
    places = {file: path for file, (path, _) in archives.items()}
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        place, content = path.relative_to(site).as_posix(), path.read_bytes()
        if path.suffix == ".html":
            content = folder_page(content.decode(), places, joined=bool(scripts)).encode()
        if belongs_in_folder(place):
            _write(target / place, content)
        if path.suffix in (".html", ".json") and (script := script_beside(place, content.decode())):
            _write(target / f"{place}.js", script.encode())
    for name, script in scripts.items():
        _write(target / "assets" / name, script.encode())
    for file, content in archives.values():
        _write(target / file, content)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
