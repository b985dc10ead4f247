"""What QuickBooks says was deleted in the last 90 days."""

from __future__ import annotations

from dataclasses import dataclass

from include.qbxml.answers import Answer, Ret


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """One record that is gone; a customer that was merged into another is among them.

    The times are as QuickBooks wrote them, local times of its machine: their offset is not to be trusted in summer.
    """

    type: str  #: `Invoice`, `ReceivePayment`, `Customer`
    id: str  #: its TxnID or ListID
    time_deleted: str
    time_created: str
    label: str  #: its RefNumber or FullName, empty when it had none


def read_deleted(answer: Answer) -> tuple[Deleted, ...]:
    """Read the answer to `deleted_transactions` or `deleted_lists`, in QuickBooks' order; empty for nothing (status 1).

    The answer to a deletion of our own (`TxnDel`, `ListDel`) reads the same way.
    """
    return tuple(_deleted(ret) for ret in answer.rets if ret.text("TxnDelType") or ret.text("ListDelType"))


def _deleted(ret: Ret) -> Deleted:
    return Deleted(
        type=ret.text("TxnDelType") or ret.text("ListDelType") or "",
        id=ret.id or "",
        time_deleted=ret.text("TimeDeleted") or "",
        time_created=ret.text("TimeCreated") or "",
        label=ret.text("RefNumber") or ret.text("FullName") or "",
    )
