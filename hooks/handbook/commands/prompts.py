"""Questions at a prompt: each answer is looked at when it is given, and none that was given is lost."""

from __future__ import annotations

import contextlib
import difflib
import sys
from collections.abc import Callable, Mapping, Sequence

from handbook.model.problems import printable
from handbook.scaffold.questions import NewError


class Answers:
    """What a call says, and what the prompts add. said: the answers so far, by the name of their option."""

    def __init__(self, given: Mapping[str, str | None]) -> None:
        self.said: dict[str, str] = {name: answer.strip() for name, answer in given.items() if answer is not None}

    def of(
        self,
        name: str,
        prompt: str,
        choices: Sequence[str] = (),
        *,
        settled: str = "",
        refuse: Callable[[str], object] = lambda answer: None,
    ) -> str:
        """Return the answer to one question: the call's, or what is settled, or somebody's at the prompt.

        refuse: raises NewError for an answer that will not do; somebody at the prompt may then try again.
        Without a terminal the call's answer stands as it is, empty if there is none.
        """
        answer = self.said.pop(name, "") or settled
        if not sys.stdin.isatty():
            return self._keep(name, answer)
        shown, listed = f"{prompt}: ", f"{prompt} ({', '.join(choices)}): "
        while True:
            if not answer:
                answer, listed = _typed(listed if choices else shown), shown  # the choices are listed once
            answer = _meant(answer, choices) or answer
            if not (wrong := _wrong(answer, choices, refuse)):
                return self._keep(name, answer)
            print(f"{wrong} Ctrl-C leaves.")
            answer = ""

    def _keep(self, name: str, answer: str) -> str:
        self.said[name] = answer
        return answer


def _typed(shown: str) -> str:
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  (the arrow keys move in what was typed)
    return input(shown).strip()


def _meant(answer: str, choices: Sequence[str]) -> str:
    """Return the one choice that an answer begins, in whatever case; empty if there is none or more than one."""
    exact = [choice for choice in choices if choice.casefold() == answer.casefold()]
    begun = exact or [choice for choice in choices if answer and choice.casefold().startswith(answer.casefold())]
    return begun[0] if len(begun) == 1 else ""


def _wrong(answer: str, choices: Sequence[str], refuse: Callable[[str], object]) -> str:
    """Return what is wrong with an answer, as a sentence, and what to write; empty if it will do."""
    if not answer or (choices and answer not in choices):
        near = _nearest(answer, choices)
        strange = f'"{printable(answer)}" is unknown. ' if answer else ""
        return f"{strange}Write {near or ('one of those' if choices else 'something')}."
    try:
        refuse(answer)
    except NewError as error:
        sentence = f"{str(error)[0].upper()}{str(error)[1:]}"
        return sentence if sentence.endswith("?") else f"{sentence}."
    return ""


def _nearest(answer: str, choices: Sequence[str]) -> str:
    lower = {choice.casefold(): choice for choice in choices}
    return next((lower[near] for near in difflib.get_close_matches(answer.casefold(), lower, n=1)), "")
