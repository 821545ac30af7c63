"""What a new name of a topic or a question changes: its files, its snippets, and everything that mentions them."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from handbook.model.catalogue import Catalogue
from handbook.model.records import Guide, Question, Topic
from handbook.model.sources import Body
from handbook.model.text import nearest
from handbook.parse.tree import Tree
from handbook.scaffold.edits import Edits, bytes_of, listed, text_of, with_field, with_moved_from, with_names
from handbook.scaffold.names import ScaffoldError

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LINK = re.compile(r"(\]\(\s*<?|^\s*\[[^\]]+\]:\s*<?)([^\s()<>#]+)")
EXPECTED = "tests/data/search/queries.tsv"  # what people search for, and the pages they mean
TOPS = ("docs/questions", "questions", "snippets", "cheatsheets")  # in which each topic has a folder or a page


@dataclass(frozen=True)
class Handbook:
    """The content, and the files beside it that name parts of it. beside: bytes by path."""

    tree: Tree
    catalogue: Catalogue
    beside: Mapping[str, bytes]

    @property
    def texts(self) -> Iterator[tuple[str, bytes, str]]:
        """Yield path, bytes and text of every file that may name a topic or a question."""
        for path, raw in {**self.tree.files, **self.beside}.items():
            if not path.endswith(".svg") and (text := text_of(raw)) is not None:
                yield path, raw, text

    def question(self, name: str) -> Question:
        """Return a question by its id, its file name or topic/slug. Raises ScaffoldError."""
        for question in self.catalogue.all_questions:
            if name in (question.id, question.slug, f"{question.topic}/{question.slug}", question.path):
                return question
        near = nearest(name, [question.slug for question in self.catalogue.all_questions])
        fix = f"did you mean {near}?" if near else "write its id, or the name of its file"
        raise ScaffoldError(f'there is no question "{name}"; {fix}')

    def topic(self, name: str) -> Topic:
        """Return a topic by its folder. Raises ScaffoldError."""
        slugs = [topic.slug for topic in self.catalogue.topics]
        if name not in slugs:
            fix = nearest(name, slugs) or f"one of {', '.join(slugs)}"
            raise ScaffoldError(f'there is no topic "{name}"; write {fix}')
        return next(topic for topic in self.catalogue.topics if topic.slug == name)

    def was_published(self, question: Question) -> bool:
        """Return whether readers may know the page's address; without a history of published pages, they may."""
        past = self.tree.past()
        return not past or question.path in past.get(question.id, ())


def rename_question(handbook: Handbook, name: str, new: str) -> Edits:
    """Return what gives a question's file another name. Raises ScaffoldError for a name that will not do."""
    question = handbook.question(name)
    _refuse_name(new)
    if new == question.slug:
        raise ScaffoldError(f"{question.path} has this name already")
    if taken := next((other for other in handbook.catalogue.all_questions if other.slug == new), None):
        raise ScaffoldError(f"{taken.path} has this name; no two questions may have the same")
    old_folder, new_folder = f"{question.topic}/{question.slug}", f"{question.topic}/{new}"
    moves = {question.path: f"docs/questions/{new_folder}.md"}
    moves |= _moved(handbook, f"snippets/{old_folder}/", f"snippets/{new_folder}/")
    return _edits(handbook, moves, {old_folder: new_folder}, [question], {question.slug: new})


def rename_topic(handbook: Handbook, name: str, new: str, *, title: str, prefix: str) -> Edits:
    """Return what gives a topic's folder another name. title: another title as well, if any.

    prefix: other ids as well, which no published question may get. Raises ScaffoldError.
    """
    topic = handbook.topic(name)
    _refuse_name(new)
    if new == topic.slug or any(other.slug == new for other in handbook.catalogue.topics):
        raise ScaffoldError(f"there is already a topic {new}; choose another name")
    questions = handbook.catalogue.by_topic[topic.slug]
    moves = _moved(handbook, f"docs/questions/{topic.slug}/", f"docs/questions/{new}/")
    moves |= _moved(handbook, f"snippets/{topic.slug}/", f"snippets/{new}/")
    names = {f"{top}/{topic.slug}": f"{top}/{new}" for top in TOPS}
    for path in moves:
        part = path.removeprefix("docs/questions/").removeprefix("snippets/").removesuffix(".md").split("/")[1]
        names[f"{topic.slug}/{part}"] = f"{new}/{part}"
    ids = _new_ids(handbook, topic, prefix) if prefix else {}
    edits = _edits(handbook, moves, names | ids, [topic, *questions], {topic.slug: new})
    page = f"docs/questions/{new}/index.md"
    fields = {"title": json.dumps(title, ensure_ascii=False)} if title else {}
    fields |= {"prefix": prefix} if prefix else {}
    text = text_of(edits.written[page]) or ""
    for field, value in fields.items():
        line = next(number for number, row in enumerate(text.split("\n"), 1) if row.startswith(f"{field}:"))
        text = with_field(text, line, field, value)
    return Edits({**edits.written, page: bytes_of(text, edits.written[page])}, edits.deleted, edits.moved)


def _refuse_name(name: str) -> None:
    if not NAME.fullmatch(name):
        fix = "write lower-case words joined by hyphens, such as decision-threshold"
        raise ScaffoldError(f'"{name}" will not do; {fix}')
    if name == "index":
        raise ScaffoldError(f'a page cannot be called "{name}"; choose another name')


def _new_ids(handbook: Handbook, topic: Topic, prefix: str) -> dict[str, str]:
    questions = handbook.catalogue.by_topic[topic.slug]
    if published := next((question for question in questions if handbook.was_published(question)), None):
        raise ScaffoldError(f"{published.id} is published, and ids never change; leave out --prefix")
    if not re.fullmatch(r"[a-z][a-z0-9]", prefix) or any(prefix == other.prefix for other in handbook.catalogue.topics):
        raise ScaffoldError(f'"{prefix}" is no free prefix; write a letter and a letter or digit that no topic has')
    return {question.id: f"{prefix}{question.id[2:]}" for question in questions}


def _moved(handbook: Handbook, old: str, new: str) -> dict[str, str]:
    """Return old to new path of every file below a folder. Raises ScaffoldError if something is in the way."""
    if taken := next((path for path in handbook.tree.files if path.startswith(new)), None):
        raise ScaffoldError(f"{taken} is in the way; move it first")
    return {path: new + path.removeprefix(old) for path in handbook.tree.files if path.startswith(old)}


def _edits(
    handbook: Handbook,
    moves: Mapping[str, str],
    names: Mapping[str, str],
    renamed: Sequence[Topic | Question],
    slugs: Mapping[str, str],
) -> Edits:
    """Return the edits of all files. slugs: old to new name, for the lists that hold bare names."""
    pages = {record.path: record for record in renamed}
    known = any(handbook.was_published(record) for record in renamed if isinstance(record, Question))
    written: dict[str, bytes] = {}
    for path, raw, text in handbook.texts:
        record, new_path = handbook.catalogue.by_path.get(path), moves.get(path, path)
        changed = text
        if path == EXPECTED:
            changed = with_expected(changed, slugs)
        if isinstance(record, Guide):
            changed = _with_topics(changed, record, slugs)
        if record:
            changed = with_links(changed, record.body, path, new_path, moves, handbook.tree)
        changed = with_names(changed, names)
        if page := pages.get(path):
            published = handbook.was_published(page) if isinstance(page, Question) else known
            changed = _with_former_address(changed, page, moves, published=published)
        if changed != text:
            written[new_path] = bytes_of(changed, raw)
    unchanged = {new: handbook.tree.files[old] for old, new in moves.items() if new not in written}
    return Edits({**unchanged, **written}, frozenset(moves), moves)


def with_links(text: str, body: Body, old: str, new: str, moves: Mapping[str, str], tree: Tree) -> str:
    """Return a page whose relative links still lead where they led. old, new: the page's path before and after."""
    rows = text.split("\n")
    code = {number for fence in body.fences for number in range(fence.line, fence.line + fence.content.count("\n") + 3)}

    def follow(found: re.Match[str]) -> str:
        place = posixpath.normpath(posixpath.join(posixpath.dirname(old), found[2]))
        if place not in tree.files or not (place in moves or old != new):
            return found[0]
        return found[1] + posixpath.relpath(moves.get(place, place), posixpath.dirname(new))

    for number in range(body.first_line, len(rows) + 1):
        if "](" in rows[number - 1] or "]:" in rows[number - 1]:
            rows[number - 1] = LINK.sub(follow, rows[number - 1]) if number not in code else rows[number - 1]
    return "\n".join(rows)


def _with_topics(text: str, guide: Guide, slugs: Mapping[str, str]) -> str:
    for number, requirement in reversed([*enumerate(guide.requirements)]):
        topics = tuple(slugs.get(topic, topic) for topic in requirement.topics)
        if topics != requirement.topics:
            text = with_field(text, guide.matter.line(("requirements", number, "topics")), "topics", listed(topics))
    return text


def _with_former_address(text: str, record: Topic | Question, moves: Mapping[str, str], *, published: bool) -> str:
    """Return the page with its address until now, if readers know it, among those that lead to it.

    Its new address is not among them, where the page goes back to an earlier name.
    """
    new = moves[record.path].removeprefix("docs/").removesuffix("index.md").removesuffix(".md").rstrip("/") + "/"
    now = (record.url,) if published else ()
    former = tuple(address for address in (*record.moved_from, *now) if address != new)
    return with_moved_from(text, former)


def with_expected(text: str, slugs: Mapping[str, str | None]) -> str:
    """Return the table of queries with other names of the pages that are expected; None for a page that goes.

    A query that expects no other page goes, too.
    """
    rows = []
    for line in text.split("\n"):
        query, tab, pages = line.partition("\t")
        names = dict.fromkeys(slugs.get(page, page) for page in pages.split(", "))
        left = [name for name in names if name is not None]
        if not tab or left:
            rows.append(query + tab + ", ".join(left))
    return "\n".join(rows)


def mentions(texts: Mapping[str, bytes], name: str) -> Iterator[str]:
    """Yield the lines that name a topic or a question, alone in quotes or in a path; someone has to look at them."""
    word = re.compile(rf"""["'`]{re.escape(name)}["'`]|(?<![\w-]){re.escape(name)}/|/{re.escape(name)}(?![\w-])""")
    for path, raw in sorted(texts.items()):
        for number, line in enumerate((text_of(raw) or "").split("\n"), 1):
            if word.search(line):
                yield f"{path}:{number}: {line.strip()[:100]}"
