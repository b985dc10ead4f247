"""fill_in: a call that promised more and finds nothing left is answered with a question that does not matter.

Without a document the Web Connector would take the update for failed.
"""

from __future__ import annotations

from include.model import SetPurpose
from include.qbxml.queries import company_query
from include.steps.callback import Callback, Document, Heard


def fill_in(call: Callback) -> Document:
    """Ask for the name of the company."""
    owner = call.company.owner_id
    return call.document(SetPurpose.FILLER, lambda set_id: [company_query(owner, request_id=f"{set_id}.1")])


def hear_filler(call: Callback, heard: Heard) -> None:
    """The answer does not matter."""
