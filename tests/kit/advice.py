"""What is printed for whoever looks after the sync, taken word for word."""

from __future__ import annotations

import re

#: Who says what a person says in the tests.
NAME = "Kim"


def printed(text: str, verb: str, about: str = "", **words: str) -> list[str]:
    """The words of the one command `./o2c VERB …` in a text that names `about`, with one's own for its capitals."""
    commands = {found for found in re.findall(rf"\./o2c ({verb}\b[^;.\n]*)", text) if about in found}
    (command,) = commands or {f"no command {verb} about {about!r} in: {text}"}
    return [{"NAME": NAME, **words}.get(word, word) for word in command.split()]
