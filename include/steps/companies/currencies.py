"""currencies: what is not in the currency of the books is not posted: an amount would be taken for another one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from include.currencies import CURRENCY, PER_CURRENCY, currency_of, home_currency
from include.errors import SetupError
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import Key, Mapped, Reference
from include.salesforce.descriptions import ObjectDescription
from include.staging.books import QUICKBOOKS
from include.staging.door import Staging, Work
from include.states import Remembered
from include.steps.run import Run


class Describes(Protocol):
    """The part of the Salesforce door that tells what an object has."""

    def describe(self, object_name: str) -> ObjectDescription:
        """What the signed-on user may see and do of an object."""
        ...


def notice_currencies(staging: Staging, salesforce: Describes, run: Run) -> Run:
    """The run with the currencies that the org keeps now; once it keeps several, it does for ever."""
    documents = dict.fromkeys(flow.source.object for flow in run.flows if flow.kind is Kind.TRANSACTION)
    found = _asked(salesforce, documents)
    if found:
        read = {name for flow in run.catalogue.enabled for name in flow.objects}
        found |= _asked(salesforce, sorted(PER_CURRENCY & read))
    known = run.company.currencies_by_object
    said = json.dumps({name: list(codes) for name, codes in sorted({**known, **found}.items())})
    if not found or said == run.company.currencies_said:
        return run
    with staging.begin() as db:
        db.companies.change(run.key, currencies_said=said)
    return replace(run, company=replace(run.company, currencies_said=said))


def in_other_currency(db: Work, run: Run, flow: Flow, ids: Iterable[str]) -> dict[str, str]:
    """Documents that are not in the currency of the books, with why and what to do, for whoever can change them."""
    if flow.kind is not Kind.TRANSACTION or not run.company.currencies:
        return {}
    records = db.records.fetch(run.key, flow.source.object, ids)
    wanted = run.settings.currency
    return {
        key: _words(str(record.payload.get("Name") or key), code, wanted, run.settings.name)
        for key, record in records.items()
        if (code := currency_of(record.payload)) is not None and code != wanted
    }


def in_customers_currency(db: Work, run: Run, documents: Sequence[Mapped], there: Mapping[Key, str]) -> dict[str, str]:
    """Documents that QuickBooks would book in another currency, because it keeps their customer in one, with why.

    A customer has one currency, and so have its transactions. `there` are the ids of what documents refer to.
    """
    home = home_currency(run.company)
    if home is None:
        return {}
    named = {each.record_id: there.get(ref.key) for each in documents if (ref := _customer(each)) is not None}
    known = db.records.fetch(run.key, "Customer", {name for name in named.values() if name}, system=QUICKBOOKS)
    found: dict[str, str] = {}
    for each in documents:
        customer = known.get(named.get(each.record_id) or "")
        currency = (customer.payload.get("CurrencyRef") or {}).get("FullName") if customer is not None else None
        if customer is not None and currency not in (None, home):
            found[each.record_id] = (
                f"QuickBooks keeps the customer {customer.payload.get('FullName')} of {each.title} in {currency}, and "
                f"the books are in {home}: its amounts would be booked in {currency}. Have finance invoice it by hand, "
                f"and empty Generate; or ask whoever looks after the sync for a customer that is kept in {home}."
            )
    return found


def _customer(document: Mapped) -> Reference | None:
    found = document.values.get("CustomerRef")
    return found if isinstance(found, Reference) else None


def currency_changed(db: Work, run: Run) -> bool:
    """Whether the currency of the books, or those of the org, are others than at the last run."""
    before = db.fingerprints.get(run.key, Remembered.CURRENCY)
    return _fingerprint(run) != (before.value if before is not None else "")


def remember_currency(db: Work, run: Run) -> None:
    """Remember by which currency every document was looked at; a run of some flows only has not done so."""
    if currency_changed(db, run) and not (run.only or run.excluded or run.broken):
        db.fingerprints.keep(run.key, Remembered.CURRENCY, _fingerprint(run))


def _fingerprint(run: Run) -> str:
    codes = run.company.currencies
    return f"{run.settings.currency or 'not said'} of {', '.join(codes)}" if codes else ""


def _asked(salesforce: Describes, objects: Iterable[str]) -> dict[str, Sequence[str]]:
    found: dict[str, Sequence[str]] = {}
    for name in objects:
        try:
            field = salesforce.describe(name).field(CURRENCY)
        except SetupError:
            continue  # reading it says so, with the flows that it stops
        if field is not None:
            found[name] = field.values
    return found


def _words(name: str, code: str, wanted: str | None, company: str) -> str:
    if wanted is None:
        return (
            f"{name} is in {code}, and nobody has said yet in which currency the books of {company} are. Whoever looks "
            f"after the sync says it; nothing of {name} is posted before."
        )
    return (
        f"{name} is in {code}, and the books of {company} are in {wanted}: its amounts would be booked as {wanted}. "
        f"Sell it in {wanted}: take its products off, set its currency to {wanted}, and add them with their prices in "
        f"{wanted}. Or have finance invoice it by hand, and empty Generate."
    )
