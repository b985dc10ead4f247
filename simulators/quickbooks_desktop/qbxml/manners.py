"""How answers of a less kind QuickBooks look: each manner is a switch, and changes the text of what is answered.

| switch | source |
|---|---|
| `external-guid` | the schema: "{8-4-4-4-12}" with braces, or "0"; nobody says that it comes back as it was sent |
| `control-characters` | public bug reports: old files hold them (pasted texts, imports), and the parser does not look |
| `answered-ids` | public bug reports: an answer that was cut in the middle of a record |
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from simulators.quickbooks_desktop.books.books import Books

Manner = Callable[[str], str]

_GUID: Final = re.compile(r"<ExternalGUID>\{?([^<{}]*)\}?</ExternalGUID>\n?")
_TEXTS: Final = re.compile(r"<(Name|FullName|Memo|Desc|ItemDesc|SalesDesc)>")
_ADDED: Final = re.compile(r"<(\w+AddRs)\b.*?</\1>", re.DOTALL)
_OWN_ID: Final = re.compile(r"(<\w+Ret>\n)<(ListID|TxnID)>[^<]*</\2>\n")
_RET: Final = re.compile(r"<(\w+Ret)>.*</\1>\n", re.DOTALL)


def _in_added(change: Manner) -> Manner:
    return lambda text: _ADDED.sub(lambda added: change(added[0]), text)


#: Switch -> what it is turned to -> what becomes of an answer.
MANNERS: Final[Mapping[str, Mapping[str, Manner]]] = {
    "external-guid": {
        "hidden": lambda text: _GUID.sub("", text),
        "zero": lambda text: _GUID.sub("<ExternalGUID>0</ExternalGUID>\n", text),
        "cut": lambda text: _GUID.sub(lambda found: f"<ExternalGUID>{found[1][:-4]}</ExternalGUID>\n", text),
        "bare": lambda text: _GUID.sub(r"<ExternalGUID>\1</ExternalGUID>\n", text),
    },
    "control-characters": {
        "raw": lambda text: _TEXTS.sub("<\\1>\x0b", text),
        "references": lambda text: _TEXTS.sub(r"<\1>&#x1F;&#xFFFF;", text),
    },
    "answered-ids": {
        "none": _in_added(lambda text: _OWN_ID.sub(r"\1", text, count=1)),
        "nothing": _in_added(lambda text: _RET.sub("", text)),
        "nowhere": lambda text: _OWN_ID.sub(r"\1", text),
    },
}


def as_said(books: Books, answer: str) -> str:
    """The answer in the manners that are switched on."""
    for switch, manners in MANNERS.items():
        change = manners.get(books.setting(switch))
        answer = change(answer) if change else answer
    return answer
