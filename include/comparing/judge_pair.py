"""judge_pair: what is to be done about one record that both sides may change; values in, decisions out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from include.comparing.one_value import Units, differing_parts, gathered, gathered_steps, spread_steps, units_of
from include.comparing.three_way import Action, LastSynced, Stamps, Verdict, compare_fields, last_synced_after, same
from include.model import Values
from include.owners import FieldOwner, OnForeignEdit, Side
from include.rows import Conflict


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """One record as both sides have it now, in the words of Salesforce, and what they had in step."""

    salesforce: Values
    quickbooks: Values
    last_synced: LastSynced
    stamps: Stamps
    open: Mapping[str, Conflict] = field(default_factory=dict)  #: field -> its open conflict


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What is to be done, and what both sides have in step once it is done."""

    to_salesforce: Mapping[str, Any]
    to_quickbooks: bool
    last_synced: LastSynced
    is_moved: bool  #: QuickBooks says something else than when both were last in step
    disputed: Sequence[Verdict] = ()  #: fields that a person decides, and that are not written until then
    settled: Collection[str] = ()  #: fields whose conflict a person's choice ends now
    gone: Collection[str] = ()  #: fields whose conflict has ended by itself


def judge_pair(
    sides: Sides, owners: Mapping[str, FieldOwner], *, on_foreign_edit: OnForeignEdit, way_there: bool = True
) -> Judged:
    """Compare the fields of `owners`; without a way there nothing goes to QuickBooks.

    What a person has chosen counts when both values are still those that the person saw.
    """
    units = units_of(owners)
    salesforce, quickbooks = gathered(sides.salesforce, units), gathered(sides.quickbooks, units)
    steps = gathered_steps(sides.last_synced, units, sides.salesforce, sides.quickbooks)
    before = {name: list(values) for name, values in steps.items()}
    verdicts: list[Verdict] = []
    settled: list[str] = []
    for name, fields in units.items():
        owner, conflict = owners[fields[0]], sides.open.get(name)
        stamps = None if conflict is not None else sides.stamps
        found = _verdict(name, salesforce[name], quickbooks[name], owner, before, stamps)
        if conflict is not None and conflict.choice and _is_as_seen(found, conflict):
            found = _chosen(found, Side(conflict.choice.value), owner, before)
            settled.append(name)
        elif found.action is Action.PUT_BACK and on_foreign_edit is OnForeignEdit.REPORT:
            found = replace(found, action=Action.CONFLICT, to=None)
        if found.to is Side.QUICKBOOKS and not way_there:
            found = replace(found, action=Action.KEEP, to=None)
        verdicts.append(found)
    disputed = [found for found in verdicts if found.action is Action.CONFLICT]
    left = {found.field for found in disputed}
    return Judged(
        to_salesforce=to_be_written(verdicts, units),
        to_quickbooks=any(found.to is Side.QUICKBOOKS for found in verdicts),
        last_synced={**sides.last_synced, **spread_steps(last_synced_after(verdicts, before), units)},
        is_moved=any(
            name in sides.last_synced and not same(plain(sides.quickbooks.get(name)), sides.last_synced[name][1])
            for name in owners
        ),
        disputed=disputed,
        settled=settled,
        gone=[name for name in sides.open if name not in left and name not in settled],
    )


def to_be_written(verdicts: Sequence[Verdict], units: Units) -> dict[str, Any]:
    """The fields of Salesforce that get QuickBooks' word; of an address those that differ, so that all of it is."""
    return {
        name: plain(value)
        for found in verdicts
        if found.to is Side.SALESFORCE
        for name, value in differing_parts(found.field, units[found.field], found.value, found.salesforce).items()
    }


def plain(value: Any) -> Any:
    """A value as Salesforce answers it: dates are text there."""
    if isinstance(value, tuple):
        return tuple(plain(part) for part in value)
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%S.000+0000")
    return value.isoformat() if isinstance(value, date) else value


def text_of(value: Any) -> str | None:
    """A value as a person reads it, the same for any spelling of a number; None for nothing."""
    if isinstance(value, tuple):
        return ", ".join(text.replace("\n", ", ") for part in value if (text := text_of(part))) or None
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, Decimal)):
        return format(Decimal(value).normalize(), "f")
    return str(plain(value))


def _verdict(
    name: str, salesforce: Any, quickbooks: Any, owner: FieldOwner, before: LastSynced, stamps: Stamps | None
) -> Verdict:
    """A field whose conflict is open is not decided by a later edit of another field: it goes without stamps."""
    (found,) = compare_fields(
        {name: plain(salesforce)}, {name: plain(quickbooks)}, last_synced=before, owners={name: owner}, stamps=stamps
    )
    return found


def _is_as_seen(found: Verdict, conflict: Conflict) -> bool:
    seen = (conflict.salesforce_value, conflict.quickbooks_value)
    return (text_of(found.salesforce), text_of(found.quickbooks)) == seen


def _chosen(found: Verdict, choice: Side, owner: FieldOwner, before: dict[str, list[Any]]) -> Verdict:
    """The verdict of a person. `before` is set so that the next comparison comes to the same one."""
    if choice is Side.QUICKBOOKS:
        return replace(found, action=Action.WRITE_TO_SALESFORCE, to=Side.SALESFORCE)
    if owner is FieldOwner.QUICKBOOKS:
        # The way there does not send what QuickBooks owns: both sides stay as they are.
        before[found.field] = [found.salesforce, found.quickbooks]
        return replace(found, action=Action.KEEP, to=None)
    earlier = before.get(found.field, [None, None])
    before[found.field] = [earlier[0], found.quickbooks]
    return replace(found, action=Action.WRITE_TO_QUICKBOOKS, to=Side.QUICKBOOKS)
