"""Remarks beside the rows of an answer: severity Warn, a code from 500 on, and the data all the same.

Source: the status codes in Intuit's Programmer's Guide to the QuickBooks SDK, where those of severity Warn bring
what was asked for. The sentences are ours, because no public record of the texts exists.
"""

from __future__ import annotations

from dataclasses import replace

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.answer import Answer
from simulators.quickbooks_desktop.qbxml.refusal import Status

_SENTENCES = {
    "501": "An object cannot be represented in this version of qbXML.",
    "510": "An object could not be returned.",
    "530": "A field is not supported by this implementation.",
    "531": "The value of an enumeration is not supported by this implementation.",
    "560": "The request uses something that is deprecated.",
}


def with_remark(books: Books, answer: Answer) -> Answer:
    """The same answer with the remark of the switch `query-remark`, when it brings anything."""
    code = books.setting("query-remark")
    brings = answer.rows or answer.body or answer.loose
    if not code or not brings or answer.status.code:
        return answer
    return replace(answer, status=Status(code=int(code), severity="Warn", message=_SENTENCES[code]))
