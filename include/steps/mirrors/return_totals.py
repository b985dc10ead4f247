"""return_totals: what a deal's documents come to, added up from its transactions and payments, onto the deal.

Which transactions are a deal's say the rows that were made of them. What they come to says QuickBooks, in its own
words: no field of a mapping file is asked, so that one that was renamed or left out changes no sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain
from typing import Any, Final

from include.errors import DataError, TransientError
from include.mappings.engine.answer_parts import parts_of
from include.mappings.engine.answer_rows import map_answer
from include.mappings.language.return_spec import TOTAL, ReturnFlow
from include.model import Values
from include.qbxml.amounts import COUNTED
from include.rows import MirrorRow
from include.staging.door import Work
from include.staging.mirror_rows import GONE, is_of_record
from include.staging.rows import portions
from include.steps.mirrors.hold_records import hold_records, refused
from include.steps.mirrors.write_rows import Planned, write_rows
from include.steps.returning import Returning

PAYMENT: Final = "ReceivePayment"
ZERO: Final = Decimal("0.00")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A transaction as it stands in the books."""

    kind: str
    id: str
    fields: Values


class UnsaidAmount(DataError):
    """QuickBooks has not said an amount that is added up: it is asked again, and the deal keeps what it shows."""

    def __init__(self, deal: str, kind: str, id: str, element: str) -> None:
        super().__init__(
            f"The sums of deal {deal} stay as they are: {kind} {id} was read without {element}. It is read again by "
            "the next update of the Web Connector.",
            record_id=deal,
            field=element,
        )
        self.document = kind, id


def return_totals(work: Returning, deals: Iterable[str]) -> None:
    """Write the sums of these deals where they changed. Raises `TransientError` when that is to be tried again."""
    flow = work.flow_from(TOTAL)
    if flow is None:
        return
    again: dict[str, str] = {}
    for portion in portions(sorted(set(deals))):
        with work.staging.begin() as db:
            portion = _living(db, work, flow, portion)
            rows = db.mirror_rows.of_deals(work.key, portion)
            documents = _documents(db, work.key, portion, rows)
            paid = _paid(db, work.key, rows, chain.from_iterable(documents.values()))
        planned: list[Planned] = []
        unsaid: list[UnsaidAmount] = []
        for deal in portion:
            try:
                planned.append(_planned(work, flow, deal, total_of(deal, documents[deal], paid)))
            except UnsaidAmount as error:
                unsaid.append(error)
        wrote = write_rows(work, flow.name, planned)
        again |= wrote.again
        titles = {item.qb_id: f"The sums of {flow.rows[0].target.object} {item.qb_id}" for item in planned}
        hold_records(work, flow.name, titles, refused(wrote.refused), wrote.again)
        work.result.problems += [error.message for error in unsaid]
        if unsaid:
            with work.staging.begin() as db:
                db.marked.add(work.key, [error.document for error in unsaid])
    if again:
        raise TransientError("; ".join(list(again.values())[:20]))


def _living(db: Work, work: Returning, flow: ReturnFlow, deals: Sequence[str]) -> list[str]:
    """Those of the deals that are not deleted in Salesforce: nothing can be written onto the others, or need be."""
    known = db.records.fetch(work.key, flow.rows[0].target.object, deals)
    gone = [deal for deal in deals if deal in known and known[deal].deleted]
    db.decisions.settle(work.key, flow.name, gone)
    return [deal for deal in deals if deal not in gone]


def total_of(deal: str, documents: Sequence[Document], paid: Mapping[str, Sequence[Document]]) -> Values:
    """The sums of one deal: before tax what was invoiced, with tax what was received and what is open.

    QuickBooks posts a pending transaction nowhere until it is made final. `paid` is TxnID of an invoice -> the parts of
    payments that pay it. Raises `UnsaidAmount` where an amount is missing: nothing is taken for zero.
    """
    invoiced = received = opened = ZERO
    for one in documents:
        counts = COUNTED.get(one.kind)
        if counts is None or one.fields.get("IsPending") == "true":
            continue
        invoiced += counts.sign * _said(deal, one, "Subtotal")
        opened += counts.sign * _said(deal, one, counts.remaining) if counts.remaining else ZERO
        received += _said(deal, one, counts.received) if counts.received else ZERO
    invoices = [one.id for one in documents if one.kind == "Invoice"]
    received += sum((_said(deal, part, "Amount") for id in invoices for part in paid.get(id, ())), ZERO)
    return {"Deal": deal, "Invoiced": invoiced, "Paid": received, "Open": opened}


def _documents(db: Work, company: str, deals: Sequence[str], rows: Sequence[MirrorRow]) -> dict[str, list[Document]]:
    """The living transactions of each deal, once each, however many rows were made of them."""
    own = [row for row in rows if row.state != GONE and is_of_record(row)]
    named = dict.fromkeys((str(row.deal), row.kind, str(row.qb_id)) for row in own)
    landed = db.reconciliations.landed(company, list(COUNTED), [id for _, _, id in named])
    found: dict[str, list[Document]] = {deal: [] for deal in deals}
    for deal, kind, id in named:
        record = landed.get((kind, id))
        if record is not None and not record.deleted:
            found[deal].append(Document(kind=kind, id=id, fields=record.payload))
    return found


def _paid(
    db: Work, company: str, rows: Iterable[MirrorRow], documents: Iterable[Document]
) -> dict[str, list[Document]]:
    """TxnID -> the parts of living payments that pay it; rows name payments, and so do the transactions themselves."""
    ids = {str(row.qb_id) for row in rows if row.kind == PAYMENT}
    for one in documents:
        ids |= {
            str(part.fields["TxnID"])
            for part in parts_of(one.fields, "LinkedTxn")
            if part.fields.get("TxnType") == PAYMENT
        }
    found: dict[str, list[Document]] = {}
    for (_, id), row in db.reconciliations.landed(company, [PAYMENT], sorted(ids)).items():
        for part in (each.fields for each in parts_of(row.payload, "AppliedToTxnRet") if not row.deleted):
            found.setdefault(str(part.get("TxnID")), []).append(Document(kind=PAYMENT, id=id, fields=part))
    return found


def _planned(work: Returning, flow: ReturnFlow, deal: str, total: Values) -> Planned:
    (row,) = map_answer(flow, total, company=work.settings.key, find_link=_none, context=work.context())
    return Planned(row=row, kind=TOTAL, qb_id=deal)


def _none(flow: str, qb_id: str) -> None:
    return None


def _said(deal: str, document: Document, element: str) -> Decimal:
    text: Any = document.fields.get(element)
    if text in (None, ""):
        raise UnsaidAmount(deal, document.kind, document.id, element)
    return Decimal(str(text))
