"""lose_records: what follows when the books do not have a record any more, in the same transaction.

What we had posted is posted again when an older copy of the books stays; what people typed there they must type again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from include.events import EventAction
from include.model import SourceRecord, Values
from include.qbxml.readable import is_list
from include.rows import Link, NewDecision, records_by_flow
from include.staging.books import QUICKBOOKS, BookRecord, open_of
from include.staging.rows import load
from include.standing import OF_POSTED
from include.states import Answer, DecisionKind, Gone, LinkOrigin, LinkState, SyncState, WorkKind
from include.steps.callback import Callback
from include.steps.read_quickbooks.land_page import keep_records

_Key = tuple[str, str]  # object, id
#: Of these the next run makes the same again: the books lost what we had put there.
_OURS: Final = frozenset({LinkOrigin.POSTED, LinkOrigin.FOUND})
#: What says how much a record is about, the first that it has.
_AMOUNTS: Final = ("Subtotal", "TotalAmount", "Amount")


def end_deleted(call: Callback, keys: Sequence[_Key]) -> None:
    """These were deleted in QuickBooks: it is never posted again by itself, and its write-back says why.

    What becomes of a list record that was read, such as a customer that was merged, is said by the way back.
    """
    landed = _landed(call, keys)
    ended = [key for key in keys if not (is_list(key[0]) and key in landed)]
    living = [link for link in _links(call, ended) if link.state == LinkState.ACTIVE]
    call.db.links.end(call.key, {link.book_key: Gone.TOLD for link in living})
    for link in living:
        call.log(EventAction.DELETION_SEEN, flow=link.flow, record_id=link.salesforce_id, qb_id=link.qb_id)
    _tell(call, WorkKind.DELETED, living)
    _take_away(call, landed)


def lose_records(call: Callback, keys: Sequence[_Key]) -> None:
    """The older copy of the books that stays does not have these."""
    names, landed = known_as(call, keys), _landed(call, keys)
    again = [link for link in _links(call, keys) if link.state == LinkState.ACTIVE and link.origin in _OURS]
    ours = {link.book_key for link in again}
    every = [link for link in call.db.links.of_records(call.key, [qb_id for _, qb_id in ours]) if link.book_key in ours]
    call.db.links.forget(call.key, [link.id for link in every])
    call.db.unlinked.forget(call.key, [qb_id for _, qb_id in keys])
    for flow, ids in records_by_flow(again).items():
        call.db.decisions.settle(call.key, flow, ids, OF_POSTED)
    call.db.records.mark_dirty(call.key, None, [link.salesforce_id for link in again])
    _tell(call, WorkKind.RELEASED, again)
    typed = [key for key in keys if key not in ours]
    named = _end_named(call, typed)
    end_deleted(call, typed)
    _take_away(call, [key for key in landed if key in ours])
    call.db.decisions.ask(call.key, [_lost(key, names[key], landed.get(key)) for key in typed if key not in named])
    call.log(EventAction.RECORDS_LOST, posted_again=len(again), typed_again=len(typed))


def ask_about(call: Callback, keys: Sequence[_Key]) -> None:
    """A person says of each what became of it; until then it stays as it is."""
    names, known = known_as(call, keys), _said(call, keys)
    links = {link.book_key: link for link in _links(call, keys)}
    asked = [_missing(key, names[key], known.get(key), links.get(key)) for key in keys]
    call.db.decisions.ask(call.key, asked)
    _tell(call, WorkKind.FLAGGED, [link for link in links.values() if link.state == LinkState.ACTIVE])


def dated_before(call: Callback, keys: Sequence[_Key], day: date | None) -> dict[_Key, bool]:
    """Those of which we know that they are dated earlier, and whether they are settled; none where no day is given."""
    known = _said(call, keys) if day is not None else {}
    days = {key: _day(record) for key, record in known.items()}
    old = [key for key, dated in days.items() if day and dated is not None and dated < day]
    return {key: not open_of(key[0], known[key].payload) for key in old}


def keep_condensed(call: Callback, keys: Collection[_Key]) -> None:
    """These were taken out of the file when it was condensed, as a person has said: they count as they were.

    What was never read by itself is taken from what QuickBooks answered when it was posted.
    """
    if keys:
        landed = _landed(call, sorted(keys))
        answered = {key: record for key, record in _said(call, sorted(keys)).items() if key not in landed}
        keep_records(
            call, [BookRecord(object=kind, id=id, fields=said.payload) for (kind, id), said in answered.items()]
        )
        ask_about(call, sorted(keys))
        call.db.decisions.finish_causes(
            call.key, DecisionKind.MISSING, [qb_id for _, qb_id in keys], Answer.KEPT, "condensed"
        )


def known_as(call: Callback, keys: Sequence[_Key]) -> dict[_Key, str]:
    """What a person calls each: its kind and number, whose it is, the amount and the day."""
    known = _said(call, keys)
    numbers = {link.book_key: link.number or "" for link in _links(call, keys)}
    return {key: _name(key, known.get(key), numbers.get(key, "")) for key in keys}


def _name(key: _Key, record: SourceRecord | None, number: str) -> str:
    kind, qb_id = key
    fields: Values = record.payload if record is not None else {}
    number = str(fields.get("RefNumber") or fields.get("FullName") or fields.get("Name") or number)
    customer = fields.get("CustomerRef")
    whose = f" of {customer['FullName']}" if isinstance(customer, Mapping) and customer.get("FullName") else ""
    amount, day = _amount(record), _day(record)
    words = f"{kind} {number}".rstrip() + whose
    words += f" over {amount:.2f}" if amount is not None else ""
    words += f" dated {day}" if day is not None else ""
    return f"{words} ({qb_id})"


def _end_named(call: Callback, keys: Sequence[_Key]) -> set[_Key]:
    """Links that a person made of records which are lost end, those of lists too; what becomes of each is asked.

    A job that nobody could make again from Salesforce is only told of.
    """
    living = [link for link in _links(call, keys) if link.state == LinkState.ACTIVE]
    named = [
        link
        for link in living
        if link.origin is LinkOrigin.BOUND and not (link.is_list and link.sync_state is SyncState.UNREAD)
    ]
    call.db.links.end(call.key, {link.book_key: Gone.LOST for link in named})
    _tell(call, WorkKind.DELETED, named)
    return {link.book_key for link in named}


def _missing(key: _Key, name: str, record: SourceRecord | None, link: Link | None) -> NewDecision:
    kind, qb_id = key
    left = open_of(kind, record.payload) if record is not None else Decimal()
    stays = f" {left:.2f} of it was open when it was read last, and condensing leaves what is open." if left else ""
    return NewDecision(
        kind=DecisionKind.MISSING,
        flow=link.flow if link is not None else kind,
        record_id=str(link.salesforce_id) if link is not None else qb_id,
        part=link.part if link is not None else "",
        cause=qb_id,
        title=name,
        message=(
            f"{name} is not in QuickBooks any more, and QuickBooks remembers only 90 days what was deleted. It stays "
            "as it is here until finance says whether it was deleted, or taken out when the file was condensed."
            f"{stays}"
        ),
        facts={"kind": kind},
        amount=_amount(record),
        document_date=_day(record),
    )


def _lost(key: _Key, name: str, record: SourceRecord | None) -> NewDecision:
    kind, qb_id = key
    return NewDecision(
        kind=DecisionKind.LOST,
        flow=kind,
        record_id=qb_id,
        cause=qb_id,
        title=name,
        message=(
            f"{name} was typed into QuickBooks after the backup, and the restored company file does not have it. Type "
            "it again there if it still counts."
        ),
        facts={"kind": kind},
        amount=_amount(record),
        document_date=_day(record),
    )


def _take_away(call: Callback, landed: Iterable[_Key]) -> None:
    """What was read is deleted, and the way back marks its rows."""
    keep_records(call, [BookRecord(object=kind, id=qb_id, fields={}, deleted=True) for kind, qb_id in landed])


def _said(call: Callback, keys: Sequence[_Key]) -> dict[_Key, SourceRecord]:
    """What was read of records last; of those that were never read by themselves, what their answers said."""
    answered = {link.book_key: link.snapshot for link in _links(call, keys) if link.snapshot}
    records = {key: SourceRecord(object=key[0], id=key[1], payload=load(text)) for key, text in answered.items()}
    return records | _landed(call, keys)


def _landed(call: Callback, keys: Sequence[_Key]) -> dict[_Key, SourceRecord]:
    found: dict[_Key, SourceRecord] = {}
    for kind in dict.fromkeys(kind for kind, _ in keys):
        ids = [qb_id for other, qb_id in keys if other == kind]
        records = call.db.records.fetch(call.key, kind, ids, system=QUICKBOOKS)
        found |= {(kind, qb_id): record for qb_id, record in records.items()}
    return found


def _links(call: Callback, keys: Sequence[_Key]) -> list[Link]:
    return list(call.db.links.fetch(call.key, keys).values())


def _tell(call: Callback, kind: WorkKind, links: Sequence[Link]) -> None:
    row = call.db.work_items.row
    call.db.work_items.add_all([row(call.key, kind, link.flow, link.salesforce_id) for link in links])


def _amount(record: SourceRecord | None) -> Decimal | None:
    text = next((record.payload[name] for name in _AMOUNTS if record.payload.get(name)), None) if record else None
    try:
        return Decimal(str(text)) if text is not None else None
    except InvalidOperation:
        return None


def _day(record: SourceRecord | None) -> date | None:
    text = str(record.payload.get("TxnDate") or "") if record is not None else ""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
