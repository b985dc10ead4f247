"""One record of Salesforce, put into the words of QuickBooks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from include.mappings.engine.fingerprint import map_hash
from include.mappings.engine.outside import outside
from include.mappings.engine.related import Line, Related, sort_key
from include.mappings.language.expression import Expression, View
from include.mappings.language.spec import DOCUMENT, POSTING, RECORD, Aggregate, Constant, Flow, Lines, Ref, Value
from include.mappings.language.targets import Kind
from include.mappings.transforms.context import Context, Scene
from include.mappings.transforms.days import day_of
from include.mappings.transforms.refusal import ClosedPeriod, MapError, Refusal
from include.mappings.transforms.texts import ref
from include.model import CENT, Key, Mapped, Reference, Values
from include.record_ids import SHORT, with_suffix
from include.settings import POSTING_KEYS, Numbering, Posting

__all__ = ["ClosedPeriod", "Context", "Line", "MapError", "Related", "admits", "deal_of", "map_hash", "map_record"]

_ID = re.compile(r"[A-Za-z0-9]{15}([A-Za-z0-9]{3})?")


def map_record(
    flow: Flow,
    record: Values,
    *,
    related: Related | None = None,
    context: Context,
    posted_on: date | None = None,
) -> Mapped:
    """The record as the flow's mapping file says.

    `posted_on` is the TxnDate that the document has in QuickBooks already, or in its open request: it stays, so that a
    document dated by the day of posting does not change every day.

    Raises `MapError` naming record, field and cure, and `ClosedPeriod` for a document held by the closing date.
    """
    posting = context.posting.with_overrides(flow.posting)
    view = _view(record, related or Related(), posting)
    scene = Scene(context=context, posting=posting, target="", tables=flow.tables, posted_on=posted_on)
    title = _title(flow, view, scene)
    try:
        return _mapped(flow, view, replace(scene, target=_target(flow, view, scene)), title, (related or Related()))
    except Refusal as refusal:
        raise _error(flow, record, title, refusal) from refusal


def admits(flow: Flow, record: Values, related: Related | None = None) -> bool:
    """Whether the flow's `where` takes the record.

    Raises `MapError` when the condition cannot be worked out for it.
    """
    scene = outside(flow)
    try:
        view = _view(record, related or Related(), scene.posting)
        return flow.where is None or bool(flow.where.evaluate(view, scene))
    except Refusal as refusal:
        raise _error(flow, record, "", refusal.inside("where")) from refusal


def deal_of(flow: Flow, record: Values, related: Related | None = None) -> str:
    """The id of the deal that a document of the record belongs to: its own where that cannot be worked out."""
    scene = outside(flow)
    try:
        return _deal(flow, _view(record, related or Related(), scene.posting), scene)
    except Refusal:
        return str(record["Id"])  # of a record that is to be posted, the mapping complains


def is_refused(expression: Expression, view: View, scene: Scene) -> bool:
    """Whether the value of one element cannot be had."""
    try:
        _fill(expression, view, scene)
    except Refusal:
        return True
    return False


def _mapped(flow: Flow, view: View, scene: Scene, title: str, related: Related) -> Mapped:
    values = _fill_all({**flow.fields, **flow.target_fields.get(scene.target, {})}, view, scene)
    if flow.kind is Kind.TRANSACTION and scene.posting.numbering is Numbering.SALESFORCE:
        values["RefNumber"] = _ref_number(flow, view, scene)
    amount: Decimal | None = None
    lines: list[tuple[str, Values]] = []
    if flow.lines is not None:
        lines = list(_lines(flow.lines, view, scene, related))
        if not lines:
            raise Refusal("it has no lines. Add products to it").inside("lines")
        values[f"{scene.target}Line"] = [line for _, line in lines]
        amount = sum((_amount(line) for _, line in lines), Decimal(0))
    return Mapped(
        flow=flow.name,
        record_id=str(view.record["Id"]),
        target=scene.target,
        values=values,
        depends_on=tuple(dict.fromkeys(_keys(values))),
        title=title,
        document_date=_document_date(flow, view, scene),
        deal=_deal(flow, view, scene),
        amount=amount,
        lines=tuple(source for source, _ in lines),
    )


def _view(record: Values, related: Related, posting: Posting) -> View:
    return View(record=record, reads={**related.reads, RECORD: record, POSTING: _policies(posting)})


@lru_cache
def _policies(posting: Posting) -> Values:
    return MappingProxyType({key: getattr(posting, key) for key in POSTING_KEYS})


def _target(flow: Flow, view: View, scene: Scene) -> str:
    target = flow.target
    if target.chosen_by is None:
        return target.name or ""
    value = target.chosen_by.evaluate(view, scene)
    if value in target.refuse:
        raise Refusal(f'{target.chosen_by.text} is "{value}". {target.refuse[value]}')
    if value not in target.table:
        state = "is empty" if value is None else f'is "{value}", which this flow does not carry'
        raise Refusal(f"{target.chosen_by.text} {state}. Set it to one of: {', '.join(target.table)}")
    return target.table[value]


def _title(flow: Flow, view: View, scene: Scene) -> str:
    if flow.title is None:
        return ""
    try:
        return str(flow.title.evaluate(view, scene) or "")
    except Refusal:
        return ""  # the title only decorates a message; the record itself is judged by its fields


def _document_date(flow: Flow, view: View, scene: Scene) -> date | None:
    value = flow.document_date.evaluate(view, scene) if flow.document_date else None
    try:
        return None if value is None else day_of(value, scene.context.ahead)
    except Refusal as refusal:
        raise refusal.inside("document_date") from None


def _deal(flow: Flow, view: View, scene: Scene) -> str:
    """The id of the deal; a record without one is its own."""
    own = str(view.record["Id"])
    value = _tidy(flow.deal.evaluate(view, scene)) if flow.deal else None
    if value is None:
        return own
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise Refusal(f'"{value}" is no id of Salesforce', set_up="name a field that holds one").inside("deal")
    return with_suffix(value) if len(value) == SHORT else value  # a formula says the short form


def _ref_number(flow: Flow, view: View, scene: Scene) -> str:
    if flow.ref_number is None:
        raise Refusal(
            "documents are numbered by Salesforce, and nobody has said which field holds the number",
            set_up="name it in the mapping file, as ref_number, or set posting.numbering to quickbooks",
        )
    value = _tidy(flow.ref_number.evaluate(view, scene))
    if value is None:
        raise Refusal(
            f"{flow.ref_number.text} is empty, and documents are numbered by it. Fill it in",
            set_up="set posting.numbering to quickbooks",
        ).inside("ref_number")
    try:
        return ref(scene, value)
    except Refusal as refusal:
        raise refusal.inside("RefNumber") from None


def _lines(lines: Lines, view: View, scene: Scene, related: Related) -> Iterator[tuple[str, Values]]:
    """Each line by the id of its source, in the order of the document."""
    ordered = sorted(related.lines, key=lambda line: sort_key(line.values, lines.order))
    for number, line in enumerate(ordered, 1):
        reads = {**view.reads, DOCUMENT: view.record, RECORD: line.values, **line.reads}
        inner = View(record=line.values, reads=reads)
        try:
            if lines.where is None or lines.where.evaluate(inner, scene):
                values = _fill_all(lines.fields, inner, replace(scene, target=f"{scene.target}Line"))
                yield str(line.values.get("Id") or ""), values
        except Refusal as refusal:
            raise refusal.inside(f"line {number} ({line.values.get('Id', 'no Id')})") from None


def _fill_all(fields: Mapping[str, Value], view: View, scene: Scene) -> dict[str, Any]:
    """Element -> value; empty values are left out."""
    filled: dict[str, Any] = {}
    for element, value in fields.items():
        try:
            found = _fill(value, view, scene.at(element))
        except Refusal as refusal:
            raise refusal.inside(element) from None
        if found is not None:
            filled[element] = found
    return filled


def _fill(value: Value, view: View, scene: Scene) -> Any:
    if isinstance(value, Constant):
        return value.value
    if isinstance(value, Expression):
        return _tidy(value.evaluate(view, scene))
    if isinstance(value, Ref):
        return _reference(value, view, scene)
    if isinstance(value, Aggregate):
        return _aggregate(value, view, scene)
    return [member for member in (_aggregate(inner, view, scene) for inner in value.members) if member] or None


def _aggregate(aggregate: Aggregate, view: View, scene: Scene) -> dict[str, Any] | None:
    filled = _fill_all(aggregate.fields, view, scene)
    constant = {element for element, value in aggregate.fields.items() if isinstance(value, Constant)}
    only_constants_are_meant = len(constant) == len(aggregate.fields)
    return filled if only_constants_are_meant or filled.keys() - constant else None


def _reference(value: Ref, view: View, scene: Scene) -> Reference | None:
    record_id = _tidy(value.record_id.evaluate(view, scene))
    if record_id is not None:
        return Reference(key=Key(flow=value.flow, record_id=str(record_id)))
    if value.optional:
        return None
    raise Refusal(f"{value.record_id.text} is empty. Fill it in")


def _tidy(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip() or None
    if value is None or isinstance(value, (bool, int, Decimal, date, datetime, Mapping)):
        return value
    raise Refusal(
        f"a {type(value).__name__} cannot be written into an element", set_up="map a text, a number or a date"
    )


def _amount(line: Values) -> Decimal:
    """The line's amount; a line with a rate only counts its rate times its quantity."""
    if "Amount" in line:
        return Decimal(line["Amount"])
    rate = Decimal(line.get("Rate", 0)) * Decimal(line.get("Quantity", 1))
    return rate.quantize(CENT, rounding=ROUND_HALF_UP)


def _keys(value: Any) -> Iterator[Key]:
    if isinstance(value, Reference):
        yield value.key
    for inner in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
        yield from _keys(inner)


def _error(flow: Flow, record: Values, title: str, refusal: Refusal) -> MapError:
    record_id = str(record.get("Id", "no Id"))
    named = f'"{title}" ({record_id})' if title else record_id
    what = flow.target.name or " or ".join(flow.target.names)
    where = "" if refusal.error is ClosedPeriod or not refusal.path else f"{', '.join(refusal.path)}: "
    return refusal.error(
        f"{what} for {flow.source.object} {named} not mapped: {where}{refusal.words}.",
        record_id=record_id,
        field=refusal.path[-1] if refusal.path else None,
    )
