"""Which company a record of Salesforce belongs to, where several company files share one org."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from include.model import Values


class Place(StrEnum):
    """Where a record stands, seen from one company."""

    OWN = "own"  #: the company's own; its only word where the company has the org for itself
    FOREIGN = "foreign"  #: another company of the same org claims it
    UNCLAIMED = "unclaimed"  #: its field is empty, or says what no company claims


class Claimant(Protocol):
    """The part of a company's settings that the company field is made of."""

    @property
    def key(self) -> str:
        """The company's key."""
        ...

    @property
    def salesforce(self) -> str:
        """The Connection of its org."""
        ...

    @property
    def owns(self) -> tuple[str, ...]:
        """The values that mean this company."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyField:
    """The companies of one Connection, the field of each object that tells them apart, and who claims which value.

    A record has one value and a value one company, so a record belongs to one company at most. What nobody claims is
    kept by the first company of the settings file, so that one company, and only one, asks a person about it.
    """

    company: str = ""
    companies: tuple[str, ...] = ()  #: those that share the Connection, in the order of the settings file
    fields: Mapping[str, str] = field(default_factory=dict)  #: object of Salesforce -> its field
    claims: Mapping[str, tuple[str, str]] = field(default_factory=dict)  #: value as compared -> (as written, company)

    @property
    def shared(self) -> bool:
        """Whether another company posts from the same org."""
        return len(self.companies) > 1

    @property
    def others(self) -> tuple[str, ...]:
        """The other companies of the org."""
        return tuple(key for key in self.companies if key != self.company)

    @property
    def keeps_unclaimed(self) -> bool:
        """Whether it is this company that holds what nobody claims."""
        return self.shared and self.companies[0] == self.company

    @property
    def fingerprint(self) -> str:
        """Another one means that records may belong to other companies than before."""
        facts = (self.companies, sorted(self.fields.items()), sorted(self.claims.items())) if self.shared else ()
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()

    def owner(self, object_name: str, record: Values) -> str | None:
        """The company that claims the record; None when nobody does, or when its object is not told apart."""
        name = self.fields.get(object_name)
        claim = self.claims.get(compared(record.get(name))) if name else None
        return claim[1] if claim else None

    def place(self, object_name: str, record: Values) -> Place:
        """Where the record stands; an object that is not told apart is everybody's own."""
        if not self.shared or object_name not in self.fields:
            return Place.OWN
        owner = self.owner(object_name, record)
        if owner is None:
            return Place.UNCLAIMED
        return Place.OWN if owner == self.company else Place.FOREIGN

    def unclaimed(self, object_name: str, record: Values) -> str:
        """Why nobody claims the record, and what to do, for the person who can mend it in Salesforce."""
        name = self.fields[object_name]
        said = (
            f"says {str(record.get(name)).strip()!r}, which is no company" if compared(record.get(name)) else "is empty"
        )
        values = ", ".join(written for written, _ in self.claims.values())
        return (
            f"{object_name} {record.get('Name') or record.get('Id')} belongs to no company: its field {name} {said}. "
            f"Set {name} to one of: {values}."
        )


#: A company that has its org for itself: every record is its own.
ALONE = CompanyField()


def compared(value: Any) -> str:
    """A value as it is compared: without capitals, and without blanks around it."""
    return "" if value is None else str(value).strip().casefold()


def company_field_of(company: Claimant, companies: Iterable[Claimant], fields: Mapping[str, str]) -> CompanyField:
    """What tells a company apart from the others on its Connection."""
    sharing = [other for other in companies if other.salesforce == company.salesforce]
    if len(sharing) < 2:
        return CompanyField(company=company.key, companies=(company.key,))
    claims = {compared(value): (value, other.key) for other in sharing for value in other.owns}
    return CompanyField(
        company=company.key, companies=tuple(other.key for other in sharing), fields=dict(fields), claims=claims
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyFieldFault:
    """What is wrong in a setting: of a company, by its key, or of the whole file."""

    setting: str
    text: str
    company: str | None = None


def company_field_complaints(companies: Collection[Claimant], fields: Any) -> Iterator[CompanyFieldFault]:
    """What is wrong in the settings: a record must belong to one company at most, and each must be able to own one."""
    by_connection: dict[str, list[Claimant]] = {}
    for company in companies:
        by_connection.setdefault(company.salesforce, []).append(company)
    for connection, sharing in by_connection.items():
        if len(sharing) < 2:
            continue
        if not fields:
            names = " and ".join(company.key for company in sharing)
            text = (
                f"{names} share the Salesforce Connection {connection}, and nothing says which of them a deal belongs "
                "to. Name the field that does, as in {Opportunity: Entity__c}"
            )
            yield CompanyFieldFault(setting="company_field", text=text)
        for company in sharing:
            if not company.owns:
                text = (
                    f"company {company.key} shares the Salesforce Connection {connection} and claims no value of the "
                    "company field. Give it one"
                )
                yield CompanyFieldFault(setting="owns", company=company.key, text=text)
        yield from _claimed_twice(sharing)


def _claimed_twice(sharing: Iterable[Claimant]) -> Iterator[CompanyFieldFault]:
    claimed: dict[str, str] = {}
    for company in sharing:
        for value in company.owns:
            before = claimed.setdefault(compared(value), company.key)
            if before != company.key:
                text = f"{value!r} is claimed by {before} and by {company.key}. Give it to one of them"
                yield CompanyFieldFault(setting="owns", company=company.key, text=text)
