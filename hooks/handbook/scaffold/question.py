"""A new question page: correct except for its blanks, which the checks then name."""

from __future__ import annotations

import json
import re
from datetime import date

from handbook.model.catalogue import Catalogue, next_id
from handbook.model.kinds import CODE_KINDS, FOLLOW_UPS, HEADINGS, LISTEN, LISTENED, Kind, Level
from handbook.model.languages import BY_SUFFIX
from handbook.model.records import Topic
from handbook.scaffold.names import ScaffoldError, short_slug
from handbook.scaffold.snippet_folder import snippet_files

TWO_FOLLOW_UPS = '??? question ""\n    \n\n??? question ""\n    \n'
LISTEN_TABLE = "| Answer | What you hear |\n|---|---|\n" + "".join(f"| {row} | |\n" for row in LISTENED)


def new_question(
    catalogue: Catalogue, *, topic: Topic, title: str, kind: Kind, level: Level, today: date
) -> dict[str, str]:
    """Return the files of a new question by path. Raises ScaffoldError if its title is taken or makes no address."""
    slug = question_slug(catalogue, title)
    suffix = CODE_KINDS.get(kind)
    front = {
        "id": next_id(topic.prefix, catalogue.all_questions),
        "title": json.dumps(title.strip(), ensure_ascii=False),
        "cue": "",
        "kind": kind,
        "level": level,
        "minutes": "",
        "sheet": "should",
        "section": json.dumps(topic.sections[0], ensure_ascii=False) if topic.sections else "",
        **({"sources": "\n  - title:"} if kind != "behavioural" else {}),
        "reviewed": today.isoformat(),
    }
    fields = "".join(f"{name}: {value}".replace(": \n", ":\n").rstrip() + "\n" for name, value in front.items())
    include = f'```{BY_SUFFIX[suffix].fence}\n--8<-- "{topic.slug}/{slug}/solution{suffix}"\n```\n' if suffix else ""
    under = {"Answer": include, FOLLOW_UPS: TWO_FOLLOW_UPS, LISTEN: LISTEN_TABLE}
    body = "\n".join(f"## {heading}\n\n{under.get(heading, '')}" for heading in HEADINGS[kind])
    page = f"---\n{fields}---\n\n" + re.sub(r"\n{3,}", "\n\n", body).rstrip() + "\n"
    files = {f"docs/questions/{topic.slug}/{slug}.md": page}
    return files | (snippet_files(f"{topic.slug}/{slug}", suffix) if suffix else {})


def question_slug(catalogue: Catalogue, title: str) -> str:
    """Return the file name for a question of this title. Raises ScaffoldError if it is taken or makes no address."""
    slug = short_slug(title)
    if old := next((question for question in catalogue.all_questions if question.slug == slug), None):
        raise ScaffoldError(f'there is already a question "{slug}" ({old.path}); word the title differently')
    return slug
