"""One record of QuickBooks, put into the rows of Salesforce."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from include.mappings.engine.answer_parts import parts_of
from include.mappings.engine.salesforce_row import ParentKey, SalesforceRow, row_hash, vanished
from include.mappings.language.expression import Expression, View
from include.mappings.language.return_spec import ANSWER, COMPANY, ORG, Linked, Relation, ReturnFlow, ReturnValue, Row
from include.mappings.language.spec import DOCUMENT, RECORD, Constant
from include.mappings.transforms.context import Context, Scene
from include.mappings.transforms.refusal import MapError, NotLinked, NotLinkedRefusal, Refusal
from include.model import CompanyKey, SalesforceId, Values
from include.names import DEAL_ID
from include.places import has_places

__all__ = [
    "FindLink",
    "MapError",
    "NotLinked",
    "ParentKey",
    "SalesforceRow",
    "map_answer",
    "own_values",
    "row_hash",
    "takes",
    "vanished",
]

#: (flow, ListID or TxnID) -> the Salesforce id that is linked with it, or None. A pair of flows, there and back, shares
#: its links; a job that has no account of its own has that of its customer.
FindLink = Callable[[str, str], SalesforceId | None]


def map_answer(
    flow: ReturnFlow,
    fields: Values,
    *,
    company: CompanyKey,
    find_link: FindLink,
    context: Context,
    kind: str | None = None,
) -> tuple[SalesforceRow, ...]:
    """The rows that the flow's mapping file makes of a record of QuickBooks, parents first; none when `where` says no.

    `fields` are those of the answer, `kind` the object that answered (`ItemService`); it need not be said for a flow
    that reads one object only.

    Raises `MapError` naming record, field and cure, and `NotLinked` for a record that refers to one which has no
    Salesforce id yet.
    """
    own = replace(context, company=company)
    scene = Scene(context=own, posting=own.posting, target="", tables=flow.tables)
    view = _view(flow, fields, own, kind)
    try:
        if flow.where is not None and not flow.where.evaluate(view, scene):
            return ()
        return tuple(made for row in flow.rows for made in _rows(row, view, scene, find_link))
    except Refusal as refusal:
        raise _error(flow, fields, _title(flow, view, scene), refusal) from refusal


def own_values(
    flow: ReturnFlow, row: Row, fields: Values, *, company: CompanyKey, context: Context, kind: str | None = None
) -> tuple[str, dict[str, Any]] | None:
    """The key of a record's own row, and those of its fields that follow from the record alone, without references.

    None when `where` says no. Raises `MapError` naming record, field and cure.
    """
    own = context if context.company == company else replace(context, company=company)
    scene = Scene(context=own, posting=own.posting, target=row.target.object, tables=flow.tables)
    view = _view(flow, fields, own, kind)
    try:
        if flow.where is not None and not flow.where.evaluate(view, scene):
            return None
        values = {
            name: _worked_out(name, value, view, scene, _no_link)
            for name, value in row.fields.items()
            if isinstance(value, (Constant, Expression))
        }
        return _key(row.target.key, row.key, view, scene, _no_link), values
    except Refusal as refusal:
        raise _error(flow, fields, _title(flow, view, scene), refusal) from refusal


def takes(flow: ReturnFlow, fields: Values, *, kind: str | None = None) -> bool:
    """Whether the flow's `where` takes a record of QuickBooks.

    Raises `MapError` when the condition cannot be worked out for it.
    """
    context = Context(company=CompanyKey(""), today=date.min)
    scene = Scene(context=context, posting=context.posting, target="", tables=flow.tables)
    try:
        return flow.where is None or bool(flow.where.evaluate(_view(flow, fields, context, kind), scene))
    except Refusal as refusal:
        raise _error(flow, fields, "", refusal.inside("where")) from refusal


def _view(flow: ReturnFlow, fields: Values, context: Context, kind: str | None) -> View:
    facts: dict[str, Values] = {
        ANSWER: {"Kind": kind or flow.source.objects[0]},
        COMPANY: {"Key": context.company},
        ORG: {"StandardPriceBook": context.standard_price_book},
    }
    return View(record=fields, reads={RECORD: fields, **facts})


def _rows(row: Row, view: View, scene: Scene, find_link: FindLink) -> Iterator[SalesforceRow]:
    scene = replace(scene, target=row.target.object)
    if row.each is None:
        if row.where is None or row.where.evaluate(view, scene):
            yield _row(row, view, scene, find_link)
        return
    for number, part in enumerate(parts_of(view.record, row.each), 1):
        answer = {**(view.reads[ANSWER] or {}), "Number": number, "Sort": part.sort}
        facts = {DOCUMENT: view.record, RECORD: part.fields, ANSWER: answer}
        inner = View(record=part.fields, reads={**view.reads, **facts})
        try:
            if row.where is None or row.where.evaluate(inner, scene):
                yield _row(row, inner, scene, find_link)
        except Refusal as refusal:
            raise refusal.inside(f"{row.each} {number}") from None


def _row(row: Row, view: View, scene: Scene, find_link: FindLink) -> SalesforceRow:
    key_field, key = row.target.key, row.key
    fields = dict(row.fields)
    if isinstance(key, Relation):
        fields[key_field] = key
        key_field, key = f"{key_field}.{key.key_field}", key.key
    values: dict[str, Any] = {}
    parents: list[ParentKey] = []
    deal: SalesforceId | None = None
    for name, value in fields.items():
        found = _worked_out(name, value, view, scene, find_link)
        if isinstance(value, Linked) and str(found or "").startswith(DEAL_ID):
            deal = deal or found
        if not isinstance(value, Relation):
            values[name] = found
        elif found is None:
            values[_own_name(name)] = None
        else:
            values[name] = {value.key_field: found}
            parents.append(ParentKey(field=name, key_field=value.key_field, key=str(found)))
    return SalesforceRow(
        object=row.target.object,
        key_field=key_field,
        key=_key(key_field, key, view, scene, find_link),
        values=_spelled(row.target.object, values, scene),
        parent_keys=tuple(parents),
        salesforce_id=_linked_row(row, view, find_link),
        deal=deal,
    )


def _spelled(object_name: str, values: dict[str, Any], scene: Scene) -> dict[str, Any]:
    """Countries and states as the org's lists name them."""
    places = scene.context.places(object_name) if has_places(values) else None
    return values if places is None else places.spelled(values, home=scene.context.home)


def _worked_out(name: str, value: ReturnValue, view: View, scene: Scene, find_link: FindLink) -> Any:
    try:
        if isinstance(value, Constant):
            return value.value
        if isinstance(value, Linked):
            return _linked(value, view, scene, find_link)
        expression = value.key if isinstance(value, Relation) else value
        return _tidy(expression.evaluate(view, scene.at(name)))
    except Refusal as refusal:
        raise refusal.inside(name) from None


def _linked(value: Linked, view: View, scene: Scene, find_link: FindLink) -> SalesforceId | None:
    asked: list[str] = []
    for choice in value.choices:
        for qb_id in _ids(choice.record_id, view, scene):
            found = find_link(choice.flow, qb_id)
            if found is not None:
                return found
            asked.append(f"{choice.flow}({qb_id})")
    if value.optional:
        return None
    if not asked:
        raise Refusal(f"{value.choices[0].record_id.text} is empty. Fill it in in QuickBooks")
    raise NotLinkedRefusal(
        f"no record of Salesforce is linked by {' or '.join(asked)}. It follows when there is one",
        set_up="see that the flow is switched on, and that the record is not held",
    )


def _no_link(flow: str, qb_id: str) -> None:
    return None


def _ids(expression: Expression, view: View, scene: Scene) -> list[str]:
    """The ids that a reference names; a part that stands several times names several."""
    found = expression.evaluate(view, scene)
    return [str(one) for one in (found if isinstance(found, list) else [found]) if one]


def _linked_row(row: Row, view: View, find_link: FindLink) -> SalesforceId | None:
    qb_id = _record_id(view.record)
    return find_link(row.target.link, qb_id) if row.target.link and qb_id else None


def _key(name: str, value: ReturnValue, view: View, scene: Scene, find_link: FindLink) -> str:
    found = _worked_out(name, value, view, scene, find_link)
    if not isinstance(found, str):
        raise Refusal("the key of the row is empty", set_up="correct the mapping file").inside(name)
    return found


def _tidy(value: Any) -> Any:
    """None for an empty text, which clears the field."""
    if isinstance(value, str):
        return value.strip() or None
    if value is None or isinstance(value, (bool, int, Decimal, date, datetime)):
        return value
    what = "several values" if isinstance(value, list) else "a value with fields in it"
    raise Refusal(f"{what} cannot stand in one field", set_up="name the one that is meant, as in BillAddress.City")


def _own_name(relation: str) -> str:
    """The field that a relation fills: it is cleared by its own name."""
    return f"{relation.removesuffix('__r')}__c" if relation.endswith("__r") else f"{relation}Id"


def _record_id(fields: Values) -> str | None:
    return next((str(fields[name]) for name in ("ListID", "TxnID") if fields.get(name)), None)


def _title(flow: ReturnFlow, view: View, scene: Scene) -> str:
    if flow.title is None:
        return ""
    try:
        return str(flow.title.evaluate(view, scene) or "")
    except Refusal:
        return ""  # the title only decorates a message; the record itself is judged by its fields


def _error(flow: ReturnFlow, fields: Values, title: str, refusal: Refusal) -> MapError:
    record_id = _record_id(fields) or "no id"
    named = f'"{title}" ({record_id})' if title else record_id
    made = flow.rows[0].target.object if flow.rows else flow.name
    where = f"{', '.join(refusal.path)}: " if refusal.path else ""
    return refusal.error(
        f"{made} for {' or '.join(flow.source.objects)} {named} not mapped: {where}{refusal.words}.",
        record_id=record_id,
        field=refusal.path[-1] if refusal.path else None,
    )
