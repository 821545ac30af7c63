"""`handbook offline`: the site as a folder that works without a server."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from handbook.commands.site import build_site
from handbook.site.offline import belongs_in_folder, folder_page

FOLDER = "build/offline"


@click.command
@click.option(
    "--into", type=click.Path(path_type=Path), metavar="FOLDER", help="Write it there; the folder is replaced."
)
@click.pass_obj
def command(root: Path, into: Path | None) -> int:
    """Write the site as a folder to open without a server, with search: open index.html in it."""
    target = into or root / FOLDER
    if into and into.exists() and not (into / "index.html").is_file() and any(into.iterdir()):
        raise click.UsageError(f"{into} holds something else; name a new folder")
    if code := build_site(root):
        return code
    shutil.rmtree(target, ignore_errors=True)
    site = root / "site"
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        place = path.relative_to(site).as_posix()
        if belongs_in_folder(place):
            (target / place).parent.mkdir(parents=True, exist_ok=True)
            if path.suffix == ".html":
                (target / place).write_text(folder_page(path.read_text("utf-8")), encoding="utf-8")
            else:
                shutil.copyfile(path, target / place)
    click.echo(f"open {target / 'index.html'}", err=True)
    return 0
