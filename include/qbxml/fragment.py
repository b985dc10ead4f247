"""One request to QuickBooks as a fragment: checked while it is written from values, and again when it is served.

A fragment is pure ASCII and stands for itself: the same values give the same text, whatever the order in which they
came, so its hash tells whether anything changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from include.model import Values
from include.qbxml.checking import check_request, parse
from include.qbxml.element import Choice, Element, Part, elements
from include.qbxml.escape import escape_attribute, escape_text
from include.qbxml.faults import FragmentError
from include.qbxml.known_forms import cut, is_known, remember
from include.qbxml.place import Place
from include.qbxml.placeholder import EDIT_SEQUENCE, OWN_ID, PLACEHOLDER, REQUEST_ID, linked_key
from include.qbxml.storable import clean_name, fit
from include.qbxml.tables.catalogue import REQUESTS
from include.qbxml.writing import write_parts

__all__ = [
    "FragmentError",
    "build_fragment",
    "check_fragment",
    "clean_name",
    "element_at",
    "fill_fragment",
    "fit",
    "placeholders",
]

#: The newest version whose tables these are.
NEWEST = "13.0"

_OWN = {"ListID": OWN_ID, "TxnID": OWN_ID, "EditSequence": EDIT_SEQUENCE}


def build_fragment(request: str, values: Values) -> str:
    """Return the request (`InvoiceAdd`, `CustomerMod`, `TxnVoid`) with these values by element name.

    The order of the mapping does not matter; None and "" are left out. A line is called `InvoiceLine` for both Add
    and Mod, and one with an `ItemGroupRef` becomes a group line. A change gets the places for its own id and
    EditSequence, and passes over what only an Add may say, such as ExternalGUID.

    Raises FragmentError naming the element's path when a name is unknown, a text is too long, a number would have to
    be rounded to cents, a required element is missing, or two values exclude each other.
    """
    table = _table(request)
    body = _body(table)
    place = Place(path=(body.name,), sister=_sister(request))
    own, given = _split_own(body, request)
    written = write_parts(given, values, place)
    content = own + written if request.endswith("Mod") else written + own
    inner = content if body is table else f"<{body.name}>{content}</{body.name}>"
    return f'<{table.name} requestID="{REQUEST_ID}">{inner}</{table.name}>'


def fill_fragment(
    fragment: str,
    *,
    request_id: str,
    ids: Mapping[str, str],
    own_id: str | None = None,
    edit_sequence: str | None = None,
) -> str:
    """Return the fragment with every place filled; `ids` maps `flow:record_id` to the ListID or TxnID.

    Raises FragmentError naming the first place that nothing fills.
    """
    own = {"request_id": request_id, "id": own_id, "edit_sequence": edit_sequence}

    def value_of(match: re.Match[str]) -> str:
        key = linked_key(match[1])
        value = own.get(match[1]) if key is None else ids.get(key)
        if not value:
            wanted = f"the QuickBooks id of {key}" if key else match[1]
            raise FragmentError(_name_of(fragment), f"{wanted} is not known yet. Serve the request once it is")
        return escape_attribute(value) if match[1] == "request_id" else escape_text(value)

    return PLACEHOLDER.sub(value_of, fragment)


def placeholders(fragment: str) -> tuple[str, ...]:
    """Return the `flow:record_id` of each record whose QuickBooks id the fragment needs, once each, in order."""
    keys = (linked_key(name) for name in PLACEHOLDER.findall(fragment))
    return tuple(dict.fromkeys(key for key in keys if key is not None))


def check_fragment(text: str, *, version: str = NEWEST) -> None:
    """Raise FragmentError, naming the path, unless QuickBooks would accept the form of this filled request.

    Order, names, requiredness, choices, kinds, words, and lengths as counted after unescaping.
    """
    form, values = cut(text)
    if is_known(form, values, version):
        return
    root = parse(text)
    table = REQUESTS.get(str(root.tag))
    if table is None:
        raise FragmentError(str(root.tag), "is no request of ours")
    remember(form, values, version, check_request(root, table, version))


def element_at(request: str, path: Sequence[str]) -> Element | None:
    """Return the element of a request at a path of names as a mapping writes them, or None when there is none.

    `element_at("InvoiceAdd", ["InvoiceLine", "ItemRef"])` is the ItemRef of an invoice's line.
    """
    table = REQUESTS.get(f"{request}Rq")
    here = [_body(table)] if table else []
    for name in path:
        here = [one for parent in here for one in elements(parent.parts) if name in one.names]
    return here[0] if here else None


def required_of(request: str) -> tuple[str, ...]:
    """The elements that a request cannot do without, by their names as a mapping writes them."""
    table = REQUESTS.get(f"{request}Rq")
    parts = elements(_body(table).parts) if table else ()
    return tuple(one.spoken for one in parts if one.required)


def _table(request: str) -> Element:
    try:
        return REQUESTS[f"{request}Rq"]
    except KeyError:
        raise FragmentError(request, "is no request of ours", set_up="correct the target in the mapping file") from None


def _body(table: Element) -> Element:
    """Return what the values of a request go into: its aggregate, or the request itself when it has none."""
    first = next(iter(elements(table.parts)), None)
    return first if first is not None and first.name == table.name.removesuffix("Rq") else table


def _sister(request: str) -> tuple[Element, ...]:
    sister = REQUESTS.get(f"{request.removesuffix('Mod')}AddRq") if request.endswith("Mod") else None
    return tuple(elements(_body(sister).parts)) if sister else ()


def _split_own(body: Element, request: str) -> tuple[str, tuple[Part, ...]]:
    """Return the places that say which record is meant, written out, and the parts that values go into."""
    if request.endswith(("Add", "Query")):
        return "", body.parts
    own = [part.name for part in body.parts if isinstance(part, Element) and part.name in _OWN]
    rest = tuple(part for part in body.parts if isinstance(part, Choice) or part.name not in _OWN)
    return "".join(f"<{name}>{_OWN[name]}</{name}>" for name in own), rest


def _name_of(fragment: str) -> str:
    match = re.match(r"<(\w+)Rq\b", fragment)
    return match[1] if match else "request"
