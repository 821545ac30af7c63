"""The files of a new snippet folder."""

from __future__ import annotations

from pathlib import Path

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import BY_SUFFIX, CODE_KINDS, RUNNABLE
from handbook.model.records import Question
from handbook.model.text import slugify
from handbook.scaffold.names import ScaffoldError

TEMPLATES = Path(__file__).parent / "snippet_templates"  # a folder for each suffix, without its dot

FIGURE = "figure.py"


def new_snippet(catalogue: Catalogue, *, slug: str, language: str) -> dict[str, str]:
    """Return a snippet folder's files by path. slug: a question's, or `topic/slug`; language: python, sql or shell."""
    folder = snippet_folder(catalogue, slug)
    owner = snippet_owner(catalogue, folder)
    return snippet_files(folder, RUNNABLE[language].suffixes[0], judged=owner is None or owner.kind in CODE_KINDS)


def snippet_files(folder: str, suffix: str, *, judged: bool = True) -> dict[str, str]:
    """Return the files of `snippets/<folder>/` by path. judged: with the starter and wrong answers a task needs."""
    return {
        f"snippets/{folder}/{file.name}": file.read_text("utf-8")
        for file in sorted((TEMPLATES / suffix.removeprefix(".")).iterdir())
        if file.is_file() and file.name != FIGURE and (judged or not file.name.startswith(("starter", "wrong")))
    }


def new_figure(catalogue: Catalogue, *, slug: str) -> dict[str, str]:
    """Return a figure program by its path. Raises ScaffoldError if there is no such folder, or if it has a figure."""
    owner = snippet_owner(catalogue, slug.strip("/").removeprefix("snippets/"))
    folder = f"{owner.topic}/{owner.slug}" if owner else slug.strip("/").removeprefix("snippets/")
    if f"{folder}/solution.py" not in catalogue.snippets.texts:
        raise ScaffoldError(f"there is no snippets/{folder}/solution.py to draw from; write that first")
    if f"{folder}/{FIGURE}" in catalogue.snippets.texts:
        raise ScaffoldError(f"there is already a figure in snippets/{folder}/; name another one figure_<name>.py")
    return {f"snippets/{folder}/{FIGURE}": (TEMPLATES / "py" / FIGURE).read_text("utf-8")}


def snippet_owner(catalogue: Catalogue, slug: str) -> Question | None:
    """Return the question that a snippet belongs to, by `slug` or `topic/slug`."""
    return next((q for q in catalogue.all_questions if slug in (q.slug, f"{q.topic}/{q.slug}")), None)


def settled_language(owner: Question | None) -> str | None:
    """Return the language that the kind of a question asks for, None if it may be any."""
    suffix = CODE_KINDS.get(owner.kind) if owner else None
    return BY_SUFFIX[suffix].label.lower() if suffix else None


def snippet_folder(catalogue: Catalogue, slug: str) -> str:
    """Return the `topic/slug` of a new folder. Raises ScaffoldError if it exists, or if no page can have it."""
    slug = slug.strip("/").removeprefix("snippets/")
    owner = snippet_owner(catalogue, slug)
    folder = f"{owner.topic}/{owner.slug}" if owner else slug
    if folder.count("/") != 1 or folder != "/".join(map(slugify, folder.split("/"))):
        raise ScaffoldError(f'there is no question "{slug}"; write the file name of one, or topic/slug')
    if any(name.startswith(f"{folder}/") for name in catalogue.snippets.texts):
        raise ScaffoldError(
            f"there is already a folder snippets/{folder}/; change its files, then ./handbook judge {slug}"
        )
    return folder
