"""ask_again: documents that decide whether a new one goes out are asked for by their ids before it does.

What was read of them may be as old as the last reading of the books. What comes is landed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from include.model import SetPurpose
from include.qbxml.queries import by_ids
from include.steps.billing.order_chain import Document as Asked
from include.steps.callback import Callback, Document
from include.steps.read_quickbooks.refetch_marked import LEFT, NOWHERE

#: The word in the context of a session: documents that it has asked for since it handed out a write.
_ASKED: Final = "asked again"


def ask_again(call: Callback, documents: Iterable[Asked]) -> Document | None:
    """The question for those of these that were not asked for just now; one kind at a time, None when all were."""
    asked = {(kind, qb_id) for kind, qb_id in call.context.get(_ASKED, ())}
    left = [document for document in documents if document not in asked]
    if not left:
        return None
    kind = left[0][0]
    ids = list(dict.fromkeys(qb_id for each, qb_id in left if each == kind))
    call.context[_ASKED] = [*sorted(asked), *((kind, qb_id) for qb_id in ids)]

    def build(set_id: str) -> list[str]:
        return [by_ids(kind, ids, request_id=f"{set_id}.1", whole=True)]

    return call.document(SetPurpose.READ, build, context={"again": kind, "ids": ids})


def forget_asked(call: Callback) -> None:
    """A document goes out: finance may change the others from now on, and the next one has them asked for again."""
    call.context.pop(_ASKED, None)


def unread_kinds(call: Callback) -> frozenset[str]:
    """The kinds that QuickBooks would not show in this session."""
    return frozenset(call.context.get(LEFT, ()))


def is_nowhere(call: Callback, document: Asked) -> bool:
    """Whether QuickBooks has said in this session that it does not have the document."""
    return list(document) in call.context.get(NOWHERE, ())
