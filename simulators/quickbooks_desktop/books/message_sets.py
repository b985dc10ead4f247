"""The store that makes a write document happen once: its answer is kept under its newMessageSetID.

One document is one database transaction together with its stored answer, so a PC that dies has either both or none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.answer import document as response
from simulators.quickbooks_desktop.qbxml.document import Document

#: One implementer found 23; an Intuit sample says 24. The smaller one is enforced.
ID_LENGTH = 23

UNKNOWN = "600"
CHANGED_CONTENT = "9001"
ID_TOO_LONG = "9004"


def exchange(books: Books, document: Document, text: str, execute: Callable[[], list[str]]) -> str:
    """The response document: executed now, or the stored one of a message set that was executed before."""
    attributes: dict[str, str] = {}
    if document.old_set and document.old_set != document.new_set:
        attributes["messageSetStatusCode"] = "0" if _delete(books, document.old_set) else UNKNOWN
    if document.new_set is None:
        return response(execute(), attributes)
    attributes = {"newMessageSetID": document.new_set, "messageSetStatusCode": "0"}
    if len(document.new_set) > ID_LENGTH:
        return response([], {**attributes, "messageSetStatusCode": ID_TOO_LONG})
    is_question = document.old_set == document.new_set and not document.requests
    checksum = hashlib.sha256(text.encode()).hexdigest()
    stored = _stored(books, document.new_set)
    if stored is not None:
        if is_question:
            return response([], attributes) if books.is_on("status-only") else stored[1]
        return (
            stored[1]
            if stored[0] == checksum
            else response([], {**attributes, "messageSetStatusCode": CHANGED_CONTENT})
        )
    if is_question:
        return response([], {**attributes, "messageSetStatusCode": books.setting("unknown-message-set")})
    answer = response(execute(), attributes)
    if not books.is_on("forget-message-sets"):
        books.db.execute(
            "INSERT INTO message_set VALUES (?, ?, ?, ?)", (document.new_set, checksum, answer, books.moment)
        )
    return answer


def _stored(books: Books, set_id: str) -> tuple[str, str] | None:
    if books.is_on("forget-message-sets"):
        return None
    row = books.db.execute("SELECT checksum, response FROM message_set WHERE id = ?", (set_id,)).fetchone()
    return (row[0], row[1]) if row else None


def _delete(books: Books, set_id: str) -> bool:
    return books.db.execute("DELETE FROM message_set WHERE id = ?", (set_id,)).rowcount > 0
