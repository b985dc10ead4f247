"""What a person at the PC does: types transactions in, voids and deletes, past every switch that stops applications."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from simulators.quickbooks_desktop.asking.company import VERSIONS
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.company_file import Clock, wall_time
from simulators.quickbooks_desktop.books.list_kinds import LIST_KINDS
from simulators.quickbooks_desktop.execution import execute
from simulators.quickbooks_desktop.qbxml.document import read_document
from simulators.quickbooks_desktop.qbxml.iterators import Iterators

_ENVELOPE = (
    '<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">{}</QBXMLMsgsRq></QBXML>'
)


def enter(path: Path, text: str, *, now: Clock = wall_time) -> str:
    """Execute a qbXML document, or bare requests, as the user, whose screen has no version; returns the answers."""
    document_text = text if text.lstrip().startswith("<?xml") else _ENVELOPE.format(text)
    with closing(Books(path, now)) as books, books.transaction():
        document = read_document(document_text.strip(), supported=VERSIONS, strict=False)
        return "".join(execute(books, Iterators(), document, as_user=True))


def remove(path: Path, verb: str, kind: str, identity: str, *, now: Clock = wall_time) -> str:
    """Void or delete a transaction, or delete a list record, whose kind and id are given."""
    name, field = ("TxnVoid", "TxnID") if verb == "void" else ("TxnDel", "TxnID")
    if verb == "delete" and kind in LIST_KINDS:
        name, field = "ListDel", "ListID"
    return enter(path, f"<{name}Rq><{name}Type>{kind}</{name}Type><{field}>{identity}</{field}></{name}Rq>", now=now)
