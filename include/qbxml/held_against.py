"""held_against: what a change would write, held against a record of the books element by element.

An address is one value. What the books do not have is missing there; what they have otherwise would be overwritten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from lxml import etree

from include.model import Values
from include.qbxml.checking import parse
from include.qbxml.compare import OWN, Comparison, comparison_of, element_name, values_there
from include.qbxml.tables.address import ADDRESS_LINES

#: One of several of a name, told apart by what stands first in it: `Website`.
_NAMED: Final = "AdditionalContactRef"
_Part = tuple[str, etree._Element, list[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A change beside the record that it would change, by element: `Phone`, `BillAddress`, `SalesOrPurchase.Price`."""

    said: Mapping[str, str]  #: what the change says
    otherwise: Mapping[str, tuple[str, str]]  #: what the change says and what the books have
    missing: Collection[str]  #: what the books have nothing of


def held_against(fragment: str, fields: Values, *, ids: Mapping[str, str] | None = None) -> Held:
    """The values of a change, and which the books do not have, or have otherwise; what it empties is left out.

    `ids` maps `flow:record_id` to the ListID, as for `is_in_step`.
    """
    root = parse(fragment)
    comparison = comparison_of(root, ids=ids)
    said: dict[str, str] = {}
    otherwise: dict[str, tuple[str, str]] = {}
    missing: list[str] = []
    for path, node, there in _parts(root[0], fields):
        ours, theirs = _text(node, comparison), ", ".join(filter(None, map(_shown, there)))
        if not ours:
            continue
        said[path] = ours
        if not theirs:
            missing.append(path)
        elif not comparison.has_all([node], there):
            otherwise[path] = ours, theirs
    return Held(said=said, otherwise=otherwise, missing=missing)


def without_elements(values: Values, paths: Collection[str]) -> dict[str, Any]:
    """The values of a record without these elements."""
    inner: dict[str, list[str]] = {}
    for path in paths:
        head, _, rest = path.partition(".")
        inner.setdefault(head, []).append(rest)
    found = {name: value for name, value in values.items() if "" not in inner.get(name, ())}
    for name, rests in inner.items():
        if isinstance(part := found.get(name), Mapping):
            found[name] = without_elements(part, rests)
    return {name: value for name, value in found.items() if value != {}}


def _parts(parent: etree._Element, fields: Values, above: str = "") -> Iterator[_Part]:
    for node in parent:
        name = element_name(node)
        if not above and node.tag in OWN:
            continue
        there = values_there(fields, name)
        if name == _NAMED:
            there = [row for row in there if row.get(str(node[0].tag)) == node[0].text]
        if _is_one_value(node, name):
            yield above + name, node, there
        else:
            yield from _parts(node, there[0] if there else {}, f"{above}{name}.")


def _is_one_value(node: etree._Element, name: str) -> bool:
    return not len(node) or name.endswith(("Ref", "Address"))


def _text(node: etree._Element, comparison: Comparison) -> str:
    if not len(node):
        return (comparison.wanted(node.text or "") or "another record").strip()
    parts = [_text(each, comparison) for each in node if (each.text or "").strip()]
    return ", ".join(parts) if str(node.tag).endswith("Address") else parts[-1] if parts else ""


def _shown(value: Any) -> str:
    if not isinstance(value, Mapping):
        return str(value or "").strip()
    if name := value.get("FullName") or value.get("ContactValue"):
        return str(name)
    return ", ".join(text.strip() for name in ADDRESS_LINES if (text := str(value.get(name) or "")).strip())
