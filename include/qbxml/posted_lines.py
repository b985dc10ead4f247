"""The lines of a document as they were sent, each with the line that QuickBooks made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from lxml import etree

from include.qbxml.answers import Ret
from include.qbxml.checking import parse

_LINE, _GROUP = "Line", "LineGroup"
_ID: Final = "TxnLineID"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedLine:
    """One line. `seen` is None where the answer does not show the lines as they were sent."""

    sent: Mapping[str, Any]
    seen: Mapping[str, Any] | None

    @property
    def id(self) -> str | None:
        """The TxnLineID."""
        return None if self.seen is None else self.seen.get(_ID)


def posted_lines(fragment: str, ret: Ret) -> list[PostedLine]:
    """Pair the lines of an Add with those of its answer, which QuickBooks gives in the order in which it got them.

    Lines and lines of groups are counted apart, as the answer has them. Where their number differs, nobody can tell
    which is which, and no line is said to be seen.
    """
    return [PostedLine(sent=_plain(node), seen=seen) for node, seen in paired_lines(parse(fragment), ret)]


def paired_lines(request: etree._Element, ret: Ret) -> list[tuple[etree._Element, Mapping[str, Any] | None]]:
    """The same, each line as it stands in the request."""
    sent = [(sort, node) for node in request[0] if (sort := _sort(node, ret.kind)) is not None]
    seen = {sort: _answered(ret, sort) for sort in (_LINE, _GROUP)}
    is_told = all(len(seen[sort]) == sum(each == sort for each, _ in sent) for sort in seen)
    rows = {sort: iter(seen[sort]) for sort in seen}
    return [(node, next(rows[sort]) if is_told else None) for sort, node in sent]


def lines_there(ret: Ret) -> list[Mapping[str, Any]]:
    """The lines of a record, then its groups of items."""
    return [*_answered(ret, _LINE), *_answered(ret, _GROUP)]


def _sort(node: etree._Element, kind: str) -> str | None:
    return {f"{kind}{_LINE}Add": _LINE, f"{kind}{_GROUP}Add": _GROUP}.get(str(node.tag))


def _answered(ret: Ret, sort: str) -> list[Mapping[str, Any]]:
    return [line for line in ret.all(f"{ret.kind}{sort}Ret") if isinstance(line, Mapping)]


def _plain(node: etree._Element) -> dict[str, Any]:
    return {str(child.tag): _plain(child) if len(child) else child.text or "" for child in node}
