"""ask_again: documents that decide whether a new one goes out are asked for by their ids before it does.

What was read of them may be as old as the last reading of the books. What comes is landed. What cannot be read together
with others is asked for alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from include.model import SetPurpose
from include.qbxml.queries import by_ids
from include.steps.billing.order_chain import Document as Asked
from include.steps.callback import Callback, Document
from include.steps.read_quickbooks.asked_in_vain import in_vain
from include.steps.read_quickbooks.refetch_marked import AGAIN, DECIDES, NOWHERE, UNREAD

#: The words in the context of a session: documents that it has asked for since it handed out a write, and which alone.
_ASKED: Final = "asked again"
_ALONE: Final = "asked alone"


def ask_again(call: Callback, documents: Iterable[Asked]) -> Document | None:
    """The question for those of these that were not asked for just now; one kind at a time, None when all were."""
    wanted, asked = list(dict.fromkeys(documents)), _those(call, _ASKED)
    if not wanted:
        return None
    vain = in_vain(call)
    if left := [document for document in wanted if document not in asked | vain.apart | vain.without]:
        return _question(call, [document for document in left if document[0] == left[0][0]])
    once_more = (_those(call, UNREAD) | vain.apart) - _those(call, _ALONE) - vain.without
    alone = next((document for document in wanted if document in once_more), None)
    if alone is None:
        return None
    call.context[UNREAD] = sorted(_those(call, UNREAD) - {alone})
    return _question(call, [alone])


def forget_asked(call: Callback) -> None:
    """A document goes out: finance may change the others from now on, and the next one has them asked for again."""
    for word in (_ASKED, _ALONE, UNREAD):
        call.context.pop(word, None)


def unread(call: Callback) -> frozenset[Asked]:
    """Those that QuickBooks would not show, or whose answer does not come through."""
    return _those(call, UNREAD) | in_vain(call).without


def is_nowhere(call: Callback, document: Asked) -> bool:
    """Whether QuickBooks has said in this session that it does not have the document."""
    return document in _those(call, NOWHERE)


def _question(call: Callback, documents: Sequence[Asked]) -> Document:
    kind, ids = documents[0][0], [qb_id for _, qb_id in documents]
    for word in (_ASKED, *([_ALONE] if len(documents) == 1 else [])):
        call.context[word] = sorted(_those(call, word) | {*documents})

    def build(set_id: str) -> list[str]:
        return [by_ids(kind, ids, request_id=f"{set_id}.1", whole=True)]

    return call.document(SetPurpose.READ, build, context={AGAIN: kind, "ids": ids, DECIDES: True})


def _those(call: Callback, word: str) -> frozenset[Asked]:
    return frozenset((kind, qb_id) for kind, qb_id in call.context.get(word, ()))
