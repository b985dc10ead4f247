"""What an org says of its objects, of its limits and of what was deleted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from include.model import SalesforceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value of a picklist with its label; `valid_for` are the bits of the controlling values, base64."""

    value: str
    label: str
    valid_for: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDescription:
    """One field as the signed-on user sees it. `length` counts characters and is 0 for what is no text."""

    name: str
    type: str
    length: int = 0
    createable: bool = False
    updateable: bool = False
    nillable: bool = True
    values: tuple[str, ...] = ()  #: the active values of a picklist, in the org's order
    choices: tuple[Choice, ...] = ()  #: all values, in the order that the bits of a dependent picklist count
    restricted: bool = False
    calculated: bool = False  #: worked out by Salesforce: a formula or a roll-up
    formula: str = ""  #: as it was typed; '' of a roll-up
    relationship: str = ""  #: the name by which SOQL climbs from here to the parent
    reference_to: tuple[str, ...] = ()  #: the objects that a reference may point at


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectDescription:
    """One object as the signed-on user sees it; fields hidden by field-level security are simply missing."""

    name: str
    queryable: bool = True
    createable: bool = True
    updateable: bool = True
    fields: Mapping[str, FieldDescription] = field(default_factory=dict)

    def field(self, name: str) -> FieldDescription | None:
        """Return the field of this name in any case, or None."""
        exact = self.fields.get(name)
        if exact is not None:
            return exact
        wanted = name.lower()
        return next((each for each in self.fields.values() if each.name.lower() == wanted), None)

    def parent(self, relationship: str) -> str | None:
        """Return the object to which a relationship climbs, or None when there is none or more than one."""
        wanted = relationship.lower()
        found = next((each for each in self.fields.values() if each.relationship.lower() == wanted), None)
        return found.reference_to[0] if found is not None and len(found.reference_to) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """The ids of an object that were deleted in a span of time, which is told up to `covered`."""

    ids: tuple[SalesforceId, ...]
    covered: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """API calls of the last 24 hours, over all users of the org."""

    daily_used: int
    daily_max: int

    @property
    def share_used(self) -> float:
        """The used share, from 0 to 1; an org that allows no call has used all of it."""
        return self.daily_used / self.daily_max if self.daily_max else 1.0


def within_daily_share(limits: Limits, share: float) -> bool:
    """May a run go on, that stops when this share (above 0, at most 1) of the day's calls is used?

    Everybody's calls count, so ask again with fresh limits while a run goes on.
    """
    if not 0 < share <= 1:
        raise ValueError(f"{share} is not a share of the daily calls. Use a number above 0 and at most 1.")
    return limits.share_used < share


def read_object(answer: Mapping[str, Any]) -> ObjectDescription:
    """Read the answer of `sobjects/<name>/describe`."""
    fields = (_read_field(each) for each in answer["fields"])
    return ObjectDescription(
        name=answer["name"],
        queryable=bool(answer.get("queryable", True)),
        createable=bool(answer.get("createable", True)),
        updateable=bool(answer.get("updateable", True)),
        fields={each.name: each for each in fields},
    )


def read_limits(answer: Mapping[str, Any]) -> Limits:
    """Read the answer of `limits`."""
    daily = answer["DailyApiRequests"]
    return Limits(daily_used=int(daily["Max"]) - int(daily["Remaining"]), daily_max=int(daily["Max"]))


def _read_field(answer: Mapping[str, Any]) -> FieldDescription:
    return FieldDescription(
        name=answer["name"],
        type=answer["type"],
        length=int(answer.get("length") or 0),
        createable=bool(answer.get("createable")),
        updateable=bool(answer.get("updateable")),
        nillable=bool(answer.get("nillable", True)),
        values=tuple(each["value"] for each in answer.get("picklistValues") or () if each.get("active", True)),
        choices=tuple(
            Choice(value=each["value"], label=each.get("label") or each["value"], valid_for=each.get("validFor") or "")
            for each in answer.get("picklistValues") or ()
        ),
        restricted=bool(answer.get("restrictedPicklist")),
        calculated=bool(answer.get("calculated")),
        formula=str(answer.get("calculatedFormula") or ""),
        relationship=str(answer.get("relationshipName") or ""),
        reference_to=tuple(map(str, answer.get("referenceTo") or ())),
    )
