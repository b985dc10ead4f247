"""return_prices: what an item costs, as the one entry of its product in the standard price book.

A price entry has no external id, so a query finds it: there is never a second one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from include.comparing.three_way import compare_fields, last_synced_after
from include.currencies import CURRENCY
from include.errors import DataError
from include.events import EventAction
from include.mappings.engine.answer_rows import map_answer
from include.mappings.engine.salesforce_row import SalesforceRow, row_hash
from include.mappings.language.return_spec import ReturnFlow
from include.model import Values
from include.owners import FieldOwner, Side
from include.rows import Link, MirrorRow
from include.salesforce.row_writes import RowResult
from include.salesforce.soql import name, quote
from include.staging.mirror_rows import REFUSED, WRITTEN
from include.staging.rows import dump, load, portions
from include.steps.mirrors.find_linked import Linked
from include.steps.mirrors.write_rows import Planned, Wrote
from include.steps.returning import BookState, Returning

PRICE: Final = "PricebookEntry"
BOOK: Final = "Pricebook2Id"
_IDS_PER_QUERY: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """The price of an item that stands in Salesforce as a product."""

    item: Planned
    product: str  #: its Salesforce id

    @property
    def key(self) -> str:
        """The key by which the price is remembered; that of the product is taken."""
        return f"{self.item.row.key}/price"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    priced: Priced
    values: Values
    last_synced: Values
    entry: str | None  #: None creates it


def return_prices(work: Returning, flow: ReturnFlow, priced: Sequence[Priced]) -> Wrote:
    """Create entries that are missing, and bring those up to date whose fields QuickBooks decides about."""
    wrote = Wrote(again={}, refused={})
    owners = next((row.owners for row in flow.rows if row.target.object == PRICE), {})
    own = _own_currency(work) if priced else {}
    for portion in portions(priced, _IDS_PER_QUERY):
        with work.staging.read() as db:
            known = db.mirror_rows.fetch(work.key, flow.name, [each.key for each in portion])
        there = _entries(work, portion, own)
        changes = []
        for each in portion:
            found = there.get(each.product, [])
            if len(found) > 1:
                wrote.refused[each.item.qb_id] = _several(each, found)
                continue
            changes.append(_change(each, found, owners, known.get(each.key), own))
        results = _send(work, changes)
        _keep(work, flow.name, list(zip(changes, results, strict=True)), wrote)
    return wrote


def _own_currency(work: Returning) -> Values:
    """The field of the currency with that of the books, None where nobody has said it; empty where there is but one."""
    several = work.salesforce().describe(PRICE).field(CURRENCY) is not None
    return {CURRENCY: work.settings.currency} if several else {}


def _entries(work: Returning, priced: Sequence[Priced], own: Values) -> dict[str, list[Values]]:
    values = priced[0].item.row.values
    columns = ", ".join(map(name, ["Id", "Product2Id", *_fields(priced[0].item.row), *own]))
    only = "".join(f" AND {field} = {quote(str(code))}" for field, code in own.items() if code is not None)
    ids = ", ".join(quote(each.product) for each in priced)
    found: dict[str, list[Values]] = {}
    for entry in work.salesforce().query_all(
        f"SELECT {columns} FROM {PRICE} WHERE {BOOK} = {quote(str(values[BOOK]))} AND Product2Id IN ({ids})"
        f" AND IsDeleted = false{only}"
    ):
        found.setdefault(str(entry["Product2Id"]), []).append(entry)
    return found


def _change(
    priced: Priced,
    found: Sequence[Values],
    owners: Mapping[str, FieldOwner],
    before: MirrorRow | None,
    own: Values,
) -> _Change:
    row = priced.item.row
    fields = {field: row.values[field] for field in _fields(row)}
    if not found:
        values = {"Product2Id": priced.product, BOOK: row.values[BOOK], **own, **fields}
        agreed = {field: [value, value] for field, value in fields.items()}
        return _Change(priced=priced, values=values, last_synced=agreed, entry=None)
    last_synced = load(before.last_synced or "{}") if before is not None else {}
    owned = {field: owner for field, owner in owners.items() if field in fields}
    verdicts = compare_fields(found[0], fields, last_synced=last_synced, owners=owned)
    values = {verdict.field: verdict.value for verdict in verdicts if verdict.to is Side.SALESFORCE}
    agreed = last_synced_after(verdicts, last_synced)
    return _Change(priced=priced, values=values, last_synced=agreed, entry=str(found[0]["Id"]))


def _send(work: Returning, changes: Sequence[_Change]) -> list[RowResult]:
    new = [change for change in changes if change.entry is None]
    old = [change for change in changes if change.entry is not None and change.values]
    updates = [{"Id": change.entry, **change.values} for change in old]
    results = {change.priced.key: RowResult(id=change.entry, success=True) for change in changes if change.entry}
    if new:
        answers = work.salesforce().create_records(PRICE, [change.values for change in new])
        results |= {change.priced.key: answer for change, answer in zip(new, answers, strict=True)}
    if updates:
        answers = work.write_many(PRICE, None, updates)
        results |= {change.priced.key: answer for change, answer in zip(old, answers, strict=True)}
    return [results[change.priced.key] for change in changes]


def _keep(work: Returning, flow: str, outcomes: Sequence[tuple[_Change, RowResult]], wrote: Wrote) -> None:
    rows: list[Values] = []
    refused: dict[str, str] = {}
    for change, result in outcomes:
        item = change.priced.item
        words = result.words
        row = {
            "company": work.key,
            "flow": flow,
            "key": change.priced.key,
            "object": PRICE,
            "kind": item.kind,
            "qb_id": item.qb_id,
            "salesforce_id": result.id,
            "content": dump(item.row.values),
        }
        if result.success:
            work.result.written += 1 if change.values else 0
            rows.append(
                {**row, "row_hash": row_hash(item.row), "last_synced": dump(change.last_synced), "state": WRITTEN}
            )
        elif result.transient:
            wrote.again[item.qb_id] = f"The price of {item.row.key}: {words}"
        else:
            wrote.refused[item.qb_id] = f"The price of {item.row.key}: {result.advice}"
            work.result.refused += 1
            rows.append({**row, "row_hash": None, "last_synced": dump({}), "state": REFUSED, "problem": words})
            refused[item.qb_id] = words
    with work.staging.begin() as db:
        for state in (WRITTEN, REFUSED):
            db.mirror_rows.keep([row for row in rows if row["state"] == state])
        db.events.add_all(
            [
                db.events.row(work.key, EventAction.ROW_REFUSED, flow=flow, record_id=qb_id, why=why)
                for qb_id, why in refused.items()
            ]
        )


def _fields(row: SalesforceRow) -> list[str]:
    """The fields that say something of the price: neither the product nor the price book."""
    return [field for field, value in row.values.items() if field != BOOK and not isinstance(value, Mapping)]


def _several(priced: Priced, found: Sequence[Values]) -> str:
    named = ", ".join(f"{entry['Id']} {entry.get(CURRENCY) or ''}".strip() for entry in found)
    return (
        f"The price of {priced.item.row.key} was not brought: product {priced.product} has {len(found)} prices in the "
        f"standard price book, one for each currency ({named}), and QuickBooks knows one. Say in the settings which "
        "one the books are in, as in currency: USD. Or remove `also` from item_to_product.yaml, so that prices stay "
        "Salesforce's."
    )


def price_linked(
    work: Returning, flow: ReturnFlow, states: Sequence[BookState], links: Mapping[str, Link]
) -> dict[str, str]:
    """Create the price of a product that has none, and write what QuickBooks decides about; nothing for other flows.

    `links` are those of the records, by their id. Answers {id of the books: why} of those that are to be tried again.
    """
    if not states or all(row.target.object != PRICE for row in flow.rows):
        return {}
    with work.staging.read() as db:
        linked = Linked(db, work.key, states)
    priced = [
        Priced(item=Planned(row=row, kind=state.kind, qb_id=state.id), product=str(links[state.id].salesforce_id))
        for state in states
        for row in _mapped(work, flow, state, linked)
        if row.object == PRICE
    ]
    wrote = return_prices(work, flow, priced)
    work.result.problems += wrote.refused.values()
    return wrote.again


def _mapped(work: Returning, flow: ReturnFlow, state: BookState, linked: Linked) -> tuple[SalesforceRow, ...]:
    try:
        return map_answer(
            flow,
            state.fields,
            company=work.settings.key,
            find_link=linked.finder(state),
            context=work.context(prices=True),
            kind=state.kind,
        )
    except DataError:
        return ()  # the comparison of the record holds it, with the reason
