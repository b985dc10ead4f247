"""Walks over the tokens of a query."""

from __future__ import annotations

from simulators.salesforce_org.errors import SalesforceError, malformed_query
from simulators.salesforce_org.soql.nodes import Aggregate, Path
from simulators.salesforce_org.soql.tokens import Token

AGGREGATES = frozenset(("COUNT", "COUNT_DISTINCT", "SUM", "AVG", "MIN", "MAX"))
RESERVED = frozenset(
    (
        *("SELECT", "FROM", "WHERE", "AND", "OR", "NOT", "IN", "LIKE", "GROUP", "BY", "HAVING", "ORDER", "ASC"),
        *("DESC", "NULLS", "FIRST", "LAST", "LIMIT", "OFFSET", "USING", "WITH", "FOR", "TYPEOF", "ALL", "UPDATE"),
    )
)
DEEPEST = 6  #: five steps to parents and the field itself


class Reader:
    """A position in the tokens; keywords are case-insensitive."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._position = 0

    def peek(self, ahead: int = 0) -> Token:
        """A coming token."""
        return self._tokens[min(self._position + ahead, len(self._tokens) - 1)]

    def take(self) -> Token:
        """The next token."""
        token = self.peek()
        self._position += 1
        return token

    def at(self, word: str, ahead: int = 0) -> bool:
        """Is this keyword or symbol next?"""
        token = self.peek(ahead)
        return token.kind in ("name", "symbol") and token.text.upper() == word

    def accept(self, word: str) -> bool:
        """Take a keyword or symbol if it is next."""
        if self.at(word):
            self._position += 1
            return True
        return False

    def demand(self, word: str) -> None:
        """Take a keyword or symbol that must be next."""
        if not self.accept(word):
            raise self.unexpected(f"expecting {word}")

    def unexpected(self, reason: str = "") -> SalesforceError:
        """The refusal of the next token."""
        token = self.peek()
        return malformed_query(f"unexpected token: '{token.text}' at position {token.position}. {reason}".strip())

    def path(self) -> Path:
        """A field, reached over at most five parents."""
        parts = [self.name()]
        while self.accept("."):
            parts.append(self.name())
        if len(parts) > DEEPEST:
            raise malformed_query(f"SOQL relationships may be at most 5 levels deep: {'.'.join(parts)}")
        return tuple(parts)

    def name(self) -> str:
        """An identifier."""
        if self.peek().kind != "name":
            raise self.unexpected("expecting a name")
        return self.take().text

    def whole_number(self) -> int:
        """A number as LIMIT and OFFSET take it."""
        token = self.peek()
        if token.kind != "number" or not token.text.isdigit():
            raise self.unexpected("expecting a whole number")
        return int(self.take().text)

    def at_function(self) -> bool:
        """Is a name followed by a bracket next?"""
        return self.peek().kind == "name" and self.at("(", 1)

    def aggregate(self) -> Aggregate:
        """An aggregate function; every other function is refused."""
        if self.peek().text.upper() not in AGGREGATES:
            raise self.unexpected("this function is not supported")
        function = self.take().text.upper()
        self.demand("(")
        path = () if self.at(")") else self.path()
        self.demand(")")
        if not path and function != "COUNT":
            raise self.unexpected(f"{function} needs a field")
        return Aggregate(function=function, path=path)
