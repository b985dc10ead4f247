"""Which side's value wins, field by field: both sides compared with the values of when they were last in step.

Each side is compared with its own earlier value, because QuickBooks cuts names and spells addresses otherwise: what it
has made of a value of ours is not a change. What one side was given by us becomes that side's earlier value, so it
never comes back as a change of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from include.model import CLOCK_DOUBT, Values
from include.owners import FieldOwner, Side

#: Field -> [Salesforce's value, QuickBooks' value] of when both sides were last in step.
LastSynced = Mapping[str, Sequence[Any]]


class Action(StrEnum):
    """What is to be done about one field."""

    KEEP = "keep"  #: both sides say the same, or nothing happened
    WRITE_TO_SALESFORCE = "write_to_salesforce"  #: QuickBooks' change goes to Salesforce
    WRITE_TO_QUICKBOOKS = "write_to_quickbooks"  #: Salesforce's change goes to QuickBooks
    PUT_BACK = "put_back"  #: the side that changed does not own the field; it gets the owner's value again
    CONFLICT = "conflict"  #: both changed, and nobody can tell which counts: neither side is written


class Changed(StrEnum):
    """Which side moved away from the value that both had."""

    NEITHER = "neither"  #: both sides are equal now, or each is as it was
    SALESFORCE = "salesforce"
    QUICKBOOKS = "quickbooks"
    BOTH = "both"  #: to different values, or the two were never in step and differ
    ONLY_SALESFORCE = "only_salesforce"  #: never in step, and QuickBooks has nothing yet
    ONLY_QUICKBOOKS = "only_quickbooks"  #: never in step, and Salesforce has nothing yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamps:
    """When each side's record was last edited, aware; None when that is not known."""

    salesforce: datetime | None = None
    quickbooks: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is to be done about one field. `value` goes `to` that side; both are None for keep and conflict."""

    field: str
    action: Action
    salesforce: Any  #: what Salesforce says now
    quickbooks: Any  #: what QuickBooks says now
    to: Side | None = None
    before: Sequence[Any] | None = None  #: what both had in step, Salesforce's value first

    @property
    def value(self) -> Any:
        """What is written to the side `to`; None where nothing is."""
        if self.to is None:
            return None
        return self.salesforce if self.to is Side.QUICKBOOKS else self.quickbooks


_KEEP = (Action.KEEP, None)
_CONFLICT = (Action.CONFLICT, None)
_TO_SALESFORCE = (Action.WRITE_TO_SALESFORCE, Side.SALESFORCE)
_TO_QUICKBOOKS = (Action.WRITE_TO_QUICKBOOKS, Side.QUICKBOOKS)
_MEND_SALESFORCE = (Action.PUT_BACK, Side.SALESFORCE)
_MEND_QUICKBOOKS = (Action.PUT_BACK, Side.QUICKBOOKS)

_S, _Q, _N = FieldOwner.SALESFORCE, FieldOwner.QUICKBOOKS, FieldOwner.NEWEST
#: (who changed, whose word counts) -> what to do, and which side is written. Two edits of a field that the newest
#: decides are looked up in `_BY_STAMP`.
TABLE: Final[Mapping[tuple[Changed, FieldOwner], tuple[Action, Side | None]]] = MappingProxyType(
    {
        (Changed.NEITHER, _S): _KEEP,
        (Changed.NEITHER, _Q): _KEEP,
        (Changed.NEITHER, _N): _KEEP,
        (Changed.SALESFORCE, _S): _TO_QUICKBOOKS,
        (Changed.SALESFORCE, _Q): _MEND_SALESFORCE,
        (Changed.SALESFORCE, _N): _TO_QUICKBOOKS,
        (Changed.QUICKBOOKS, _S): _MEND_QUICKBOOKS,
        (Changed.QUICKBOOKS, _Q): _TO_SALESFORCE,
        (Changed.QUICKBOOKS, _N): _TO_SALESFORCE,
        (Changed.BOTH, _S): _TO_QUICKBOOKS,
        (Changed.BOTH, _Q): _TO_SALESFORCE,
        (Changed.BOTH, _N): _CONFLICT,
        # Nobody has emptied a field that was never in step, so what is there is kept, whoever owns it.
        (Changed.ONLY_SALESFORCE, _S): _TO_QUICKBOOKS,
        (Changed.ONLY_SALESFORCE, _Q): _TO_QUICKBOOKS,
        (Changed.ONLY_SALESFORCE, _N): _TO_QUICKBOOKS,
        (Changed.ONLY_QUICKBOOKS, _S): _TO_SALESFORCE,
        (Changed.ONLY_QUICKBOOKS, _Q): _TO_SALESFORCE,
        (Changed.ONLY_QUICKBOOKS, _N): _TO_SALESFORCE,
    }
)
_BY_STAMP: Final = MappingProxyType({Side.SALESFORCE: _TO_QUICKBOOKS, Side.QUICKBOOKS: _TO_SALESFORCE})


def compare_fields(
    salesforce: Values,
    quickbooks: Values,
    *,
    last_synced: LastSynced,
    owners: Mapping[str, FieldOwner],
    stamps: Stamps | None = None,
    doubt: timedelta = CLOCK_DOUBT,
) -> tuple[Verdict, ...]:
    """A verdict for every field of `owners`, in their order.

    A field that `last_synced` does not hold was never in step; one that a side does not hold is empty there.
    """
    newer = newer_side(stamps or Stamps(), doubt)
    return tuple(
        _verdict(name, salesforce.get(name), quickbooks.get(name), last_synced, owner, newer)
        for name, owner in owners.items()
    )


def last_synced_after(verdicts: Sequence[Verdict], last_synced: LastSynced) -> dict[str, list[Any]]:
    """Both sides' values once what goes to Salesforce is written there.

    Two sides that say the same are in step. What goes to QuickBooks stays open until QuickBooks has taken it
    (`last_synced_written`), and a conflict until it is settled.
    """
    agreed = {
        found.field: [found.quickbooks, found.quickbooks]
        if found.to is Side.SALESFORCE
        else [found.salesforce, found.quickbooks]
        for found in verdicts
        if found.to is Side.SALESFORCE or (found.action is Action.KEEP and same(found.salesforce, found.quickbooks))
    }
    return {**{name: list(values) for name, values in last_synced.items()}, **agreed}


def last_synced_written(
    last_synced: LastSynced, sent: Values, taken: Values, fields: Collection[str]
) -> dict[str, list[Any]]:
    """Both sides' values once QuickBooks has taken a write: what Salesforce had when it was made, what it became."""
    renewed = {name: [sent.get(name), taken.get(name)] for name in fields}
    return {**{name: list(values) for name, values in last_synced.items()}, **renewed}


def who_changed(salesforce: Any, quickbooks: Any, last_synced: LastSynced, field: str) -> Changed:
    """Which side moved away from the value that it had itself."""
    if same(salesforce, quickbooks):
        return Changed.NEITHER
    if field not in last_synced:
        return _first_meeting(salesforce, quickbooks)
    before = last_synced[field]
    moved = (not same(salesforce, before[0]), not same(quickbooks, before[1]))
    if not any(moved):
        return Changed.NEITHER
    return Changed.BOTH if all(moved) else Changed.SALESFORCE if moved[0] else Changed.QUICKBOOKS


def newer_side(stamps: Stamps, doubt: timedelta) -> Side | None:
    """The side that was edited last; None when that is not known, or closer than the clocks can be trusted."""
    if stamps.salesforce is None or stamps.quickbooks is None:
        return None
    ahead = stamps.salesforce - stamps.quickbooks
    if abs(ahead) <= doubt:
        return None
    return Side.SALESFORCE if ahead > timedelta(0) else Side.QUICKBOOKS


def same(one: Any, other: Any) -> bool:
    """Whether two values say the same: an empty text is nothing, `5.00` is 5, ways to end a line do not count.

    An address is a tuple of its parts, and nothing where all of them are.
    """
    first, second = _plain(one), _plain(other)
    return isinstance(first, bool) is isinstance(second, bool) and bool(first == second)


def _first_meeting(salesforce: Any, quickbooks: Any) -> Changed:
    if _plain(quickbooks) is None:
        return Changed.ONLY_SALESFORCE
    return Changed.ONLY_QUICKBOOKS if _plain(salesforce) is None else Changed.BOTH


def _verdict(
    field: str, salesforce: Any, quickbooks: Any, last_synced: LastSynced, owner: FieldOwner, newer: Side | None
) -> Verdict:
    action, to = TABLE[who_changed(salesforce, quickbooks, last_synced, field), owner]
    if action is Action.CONFLICT and newer is not None:
        action, to = _BY_STAMP[newer]
    return Verdict(
        field=field,
        action=action,
        salesforce=salesforce,
        quickbooks=quickbooks,
        to=to,
        before=last_synced.get(field),
    )


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        parts = tuple(_plain(part) for part in value)
        return parts if any(part is not None for part in parts) else None
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n").strip() or None
    return value
