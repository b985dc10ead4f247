"""Cuts SOQL into tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass

from simulators.salesforce_org.errors import malformed_query

_TOKEN = re.compile(
    r"""(?P<space>\s+)
      | (?P<text>'(?:[^'\\]|\\.)*')
      | (?P<datetime>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:?\d\d))
      | (?P<date>\d{4}-\d\d-\d\d)(?![\dT])
      | (?P<number>[+-]?\d+(?:\.\d+)?)(?![\w.])
      | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
      | (?P<symbol>!=|<>|<=|>=|[=<>(),.:])""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A piece of a query and where it starts."""

    kind: str
    text: str
    position: int


def tokenize(soql: str) -> list[Token]:
    """The tokens of a query, ended by one of kind `end`; MALFORMED_QUERY on a character that fits nowhere."""
    tokens: list[Token] = []
    position = 0
    while position < len(soql):
        match = _TOKEN.match(soql, position)
        if match is None:
            near = soql[position : position + 20]
            raise malformed_query(f"unexpected token: '{near}' at position {position}")
        if match.lastgroup != "space":
            tokens.append(Token(kind=str(match.lastgroup), text=match.group(), position=position))
        position = match.end()
    tokens.append(Token(kind="end", text="<EOF>", position=position))
    return tokens
