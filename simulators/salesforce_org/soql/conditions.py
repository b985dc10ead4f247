"""The part of the parser that reads WHERE and HAVING."""

from __future__ import annotations

from collections.abc import Callable

from simulators.salesforce_org.errors import malformed_query
from simulators.salesforce_org.soql.date_literals import COUNTED, PLAIN
from simulators.salesforce_org.soql.nodes import Comparison, Condition, Junction, Literal, Membership, Negation, Query
from simulators.salesforce_org.soql.reader import Reader

OPERATORS = ("=", "!=", "<>", "<", "<=", ">", ">=")
CONSTANTS = {"TRUE": "boolean", "FALSE": "boolean", "NULL": "null"}


class ConditionParser:
    """Reads conditions; `subquery` reads the query inside a semi-join."""

    def __init__(self, reader: Reader, subquery: Callable[[], Query]) -> None:
        self._reader = reader
        self._subquery = subquery

    def condition(self) -> Condition:
        """Conditions joined by one word; AND and OR side by side need brackets."""
        reader = self._reader
        items = [self._term()]
        word = ""
        while reader.at("AND") or reader.at("OR"):
            found = reader.peek().text.upper()
            if word and found != word:
                raise reader.unexpected("AND and OR may be combined with brackets only")
            word = found
            reader.take()
            items.append(self._term())
        return Junction(word=word, items=tuple(items)) if word else items[0]

    def _term(self) -> Condition:
        reader = self._reader
        if reader.accept("NOT"):
            return Negation(item=self._term())
        if reader.accept("("):
            inner = self.condition()
            reader.demand(")")
            return inner
        if reader.at_function():
            aggregate = reader.aggregate()
            return Comparison(left=aggregate, operator=self._operator(), value=self._literal())
        path = reader.path()
        if reader.accept("NOT"):
            reader.demand("IN")
            return self._membership(path, negated=True)
        if reader.accept("IN"):
            return self._membership(path, negated=False)
        if reader.accept("LIKE"):
            if reader.peek().kind != "text":
                raise reader.unexpected("LIKE needs text")
            return Comparison(left=path, operator="LIKE", value=self._literal())
        return Comparison(left=path, operator=self._operator(), value=self._literal())

    def _operator(self) -> str:
        reader = self._reader
        if reader.peek().text not in OPERATORS:
            raise reader.unexpected("expecting an operator")
        operator = reader.take().text
        return "!=" if operator == "<>" else operator

    def _membership(self, path: tuple[str, ...], *, negated: bool) -> Membership:
        reader = self._reader
        reader.demand("(")
        if reader.at("SELECT"):
            query = self._subquery()
            reader.demand(")")
            return Membership(left=path, negated=negated, query=query)
        values = [self._literal()]
        while reader.accept(","):
            values.append(self._literal())
        reader.demand(")")
        return Membership(left=path, negated=negated, values=tuple(values))

    def _literal(self) -> Literal:
        reader = self._reader
        token = reader.peek()
        if token.kind == "text":
            reader.take()
            return Literal(kind="text", text=token.text[1:-1])
        if token.kind in ("number", "date", "datetime"):
            reader.take()
            return Literal(kind=token.kind, text=token.text)
        word = token.text.upper()
        if token.kind == "name" and word in CONSTANTS:
            reader.take()
            return Literal(kind=CONSTANTS[word], text=word)
        if token.kind == "name" and word in PLAIN:
            reader.take()
            return Literal(kind="range", text=word)
        if token.kind == "name" and word in COUNTED:
            reader.take()
            reader.demand(":")
            return Literal(kind="range", text=word, count=reader.whole_number())
        if token.kind == "symbol" and token.text == ":":
            raise malformed_query("Bind variables only allowed in Apex code")
        raise reader.unexpected("expecting a value")
