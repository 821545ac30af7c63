"""What it takes to delete a question: its page, its snippets, and every list and link that names it."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Sequence

from handbook.model.catalogue import INDEX
from handbook.model.records import Guide, Plan, Post, Question, Record, Topic
from handbook.scaffold.edits import Edits, bytes_of, listed, text_of, with_field, with_moved_from
from handbook.scaffold.names import ScaffoldError
from handbook.scaffold.rename import EXPECTED, Handbook, with_expected

INLINE_LINK = re.compile(r"\[(?P<text>[^\[\]]+)\]\((?P<target>[^\s()<>#]+)(?P<anchor>#[^\s()]*)?\)")


def retire_question(handbook: Handbook, id: str, *, successor: str) -> Edits:
    """Return what deletes a question and remembers its id; only its id if the page is gone already.

    Lists name the successor instead, links lead to it, and so do the question's addresses. Without one, lists leave the
    question out, links become plain text, and plans ask it in their own words. Raises ScaffoldError.
    """
    catalogue = handbook.catalogue
    question = catalogue.by_id.get(id)
    if question is None and id not in handbook.tree.past():
        raise ScaffoldError(f'there is no question "{id}"')
    if INDEX not in catalogue.by_path:
        raise ScaffoldError(f"{INDEX} cannot be read; run ./handbook check")
    follower = handbook.question(successor) if successor else None
    if follower and follower == question:
        raise ScaffoldError("a question cannot follow itself; name another one")
    raw = handbook.tree.files[INDEX]
    index = with_retired(text_of(raw) or "", sorted({*catalogue.retired, id}))
    if question is None:
        return Edits({INDEX: bytes_of(index, raw)})
    beside = [other.section == question.section for other in catalogue.by_topic[question.topic] if other != question]
    last = bool(beside) and not any(beside)
    written: dict[str, bytes] = {}
    for path, raw, text in handbook.texts:
        record, changed = catalogue.by_path.get(path), index if path == INDEX else text
        if record == question:
            continue
        if record:
            changed = _without_links(changed, record, question, follower)
            changed = _without_id(changed, record, question, follower, last=last)
        if follower and record == follower:
            former = (*follower.moved_from, *question.moved_from, question.url)
            changed = with_moved_from(changed, former)
        if path == EXPECTED:
            changed = with_expected(changed, {question.slug: follower.slug if follower else None})
        if changed != text:
            written[path] = bytes_of(changed, raw)
    return Edits(written, frozenset([question.path, *_own_snippets(handbook, question)]))


def with_retired(page: str, ids: Sequence[str]) -> str:
    """Return a page whose front matter lists these ids as retired."""
    row = f"retired: [{', '.join(ids)}]\n"
    head, mark, body = page.partition("\n---\n")
    head = re.sub(r"^retired:[^\n]*\n(?:[ -][^\n]*\n)*", "", head + "\n", flags=re.MULTILINE)
    return head + row + mark.removeprefix("\n") + body


def _own_snippets(handbook: Handbook, question: Question) -> list[str]:
    """Return the files of its snippet folder; none if another page shows or hands out one of them."""
    folder = f"{question.topic}/{question.slug}"
    for record in handbook.catalogue.records:
        shown = any(target.startswith(f"{folder}/") for target, _ in record.body.embeds)
        if record != question and (shown or folder in getattr(record, "snippets", ())):
            return []
    return [path for path in handbook.tree.files if path.startswith(f"snippets/{folder}/")]


def _without_links(text: str, record: Record, question: Question, follower: Question | None) -> str:
    """Return a page whose links to the question lead to its follower, or are plain text."""

    def follow(found: re.Match[str]) -> str:
        here = posixpath.dirname(record.path)
        if posixpath.normpath(posixpath.join(here, found["target"])) != question.path:
            return found[0]
        return f"[{found['text']}]({posixpath.relpath(follower.path, here)})" if follower else found["text"]

    return INLINE_LINK.sub(follow, text)


def _without_id(text: str, record: Record, question: Question, follower: Question | None, *, last: bool) -> str:
    """Return a page whose front matter names the follower in the question's place, or leaves the question out.

    last: whether no other question is in its section.
    """
    changes: list[tuple[int, str, str | None, str]] = []  # line, field, its value, and what the field is called then

    def change(ids: Sequence[str], *place: str | int) -> None:
        if question.id in ids:
            named = (follower.id if follower and id == question.id else id for id in ids)
            own = record.id if isinstance(record, Question) else ""
            left = tuple(id for id in dict.fromkeys(named) if id not in (question.id, own))
            name = str(place[-1])
            value = listed(left) if left or len(place) > 1 else None
            changes.append((record.matter.line(place), name, value, name))

    match record:
        case Question():
            change(record.related, "related")
        case Post():
            change(record.questions, "questions")
        case Guide():
            for number, stage in enumerate(record.stages):
                change(stage.questions, "stages", number, "questions")
            for number, requirement in enumerate(record.requirements):
                change(requirement.questions, "requirements", number, "questions")
        case Plan():
            asked = {ask.question for part in record.parts for ask in part.ask}
            if follower and follower.id in asked:
                follower = None  # a plan names no question twice
            for number, part in enumerate(record.parts):
                if follower and question.id in asked and follower.id in part.reserve:
                    left = tuple(id for id in part.reserve if id != follower.id)
                    changes.append(
                        (record.matter.line(("parts", number, "reserve")), "reserve", listed(left), "reserve")
                    )
                else:
                    change(part.reserve, "parts", number, "reserve")
                for index, ask in enumerate(part.ask):
                    if ask.question == question.id:
                        line = record.matter.line(("parts", number, "ask", index, "question"))
                        words = follower.id if follower else json.dumps(question.title, ensure_ascii=False)
                        changes.append((line, "question", words, "question" if follower else "prompt"))
        case Topic() if record.slug == question.topic and last:
            sections = (json.dumps(name, ensure_ascii=False) for name in record.sections if name != question.section)
            changes.append((record.matter.line(("sections",)), "sections", listed(tuple(sections)), "sections"))
    for line, name, value, new_name in sorted(changes, reverse=True):  # so that lines above keep their numbers
        text = with_field(text, line, name, value, new_name)
    return text
