"""What two requests for the same document say otherwise, in words: the one that was posted, and the one of today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from lxml import etree

from include.qbxml.checking import parse
from include.qbxml.placeholder import PLACEHOLDER

#: What is no money and stands on no paper that a customer gets: a note for the books, marks, our own key.
_UNSEEN: Final = frozenset({"Memo", "IsToBePrinted", "IsToBeEmailed", "ExternalGUID"})
#: The lines of a document, those of a group of items too.
_LINES: Final = ("LineAdd", "LineGroupAdd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One element that differs; no text where it is missing."""

    name: str  #: `Amount of line 2`
    posted: str
    wanted: str

    def __str__(self) -> str:
        if PLACEHOLDER.search(self.posted) or PLACEHOLDER.search(self.wanted):
            return f"{self.name} is another one"
        return f"{self.name} is {self.wanted or 'empty'} here and {self.posted or 'empty'} there"


def differences(posted: str, wanted: str, *, leave_out: Collection[str] = ()) -> list[Difference]:
    """Everything that differs and counts, in the order of the elements; `leave_out` names more that does not.

    Elements of a line are named as in a mapping file: `lines.Desc`.
    """
    before, after = _texts(posted, leave_out), _texts(wanted, leave_out)
    return [
        Difference(name=name, posted=before.get(name, ""), wanted=after.get(name, ""))
        for name in dict.fromkeys((*after, *before))
        if not _is_same(before.get(name, ""), after.get(name, ""))
    ]


def in_words(found: Collection[object], *, told: int = 4) -> str:
    """The first differences, and how many more there are."""
    words = [str(each) for each in found][:told]
    more = len(found) - len(words)
    return "; ".join([*words, f"{more} more differ"] if more else words)


def _texts(fragment: str, leave_out: Collection[str]) -> dict[str, str]:
    """The text of each element; what comes more than once is counted, so that none hides another."""
    found: dict[str, str] = {}
    seen: Counter[str] = Counter()
    for name, text in _flat(fragment, leave_out):
        seen[name] += 1
        found[name if seen[name] == 1 else f"{name} ({seen[name]})"] = text
    return found


def _flat(fragment: str, leave_out: Collection[str]) -> Iterator[tuple[str, str]]:
    number = 0
    without = {each.removeprefix("lines.") for each in leave_out if each.startswith("lines.")}
    for node in parse(fragment)[0]:
        name = str(node.tag)
        if not name.endswith(_LINES):
            yield from _of(node, name, "", {*_UNSEEN, *leave_out})
            continue
        number += 1
        for part in node:
            yield from _of(part, str(part.tag), f" of line {number}", without)


def _of(node: etree._Element, name: str, where: str, leave_out: Collection[str]) -> Iterator[tuple[str, str]]:
    if name in leave_out:
        return
    if not len(node):
        yield f"{name.removesuffix('Ref')}{where}", (node.text or "").strip()
        return
    for part in node:
        inner = name if name.endswith("Ref") else f"{name} {part.tag}"
        yield from _of(part, inner, where, ())


def _is_same(one: str, other: str) -> bool:
    try:
        return one == other or Decimal(one) == Decimal(other)
    except InvalidOperation:
        return False
