"""not_to_add: documents that must not be added: billed already, copies, in another currency, of a number in use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from include.mappings.language.targets import Kind
from include.model import SETTLING_KINDS, Key, Mapped
from include.states import BILLED_ALREADY, COPY, OTHER_CURRENCY, SAME_NUMBER, LinkState
from include.steps.billing.bills_already import Intent, bills_already
from include.steps.companies.currencies import in_customers_currency
from include.steps.salesforce_to_quickbooks.copies import copies
from include.steps.salesforce_to_quickbooks.map_records import Refused
from include.steps.salesforce_to_quickbooks.same_number import same_number
from include.steps.salesforce_to_quickbooks.stager import Stager


def not_to_add(work: Stager, done: Sequence[Mapped], depends_on: Mapping[Key, str]) -> list[Refused]:
    """Those of these documents, each for one reason, with what to do; a few statements a portion."""
    if work.flow.kind is Kind.LIST:
        return []
    to_add = [mapped for mapped in done if _is_to_add(work, mapped)]
    abroad = in_customers_currency(work.db, work.run, to_add, depends_on)
    billed = _billed_already(work, [mapped for mapped in to_add if mapped.record_id not in abroad])
    known = {*abroad, *billed}
    alike = copies(work, [mapped for mapped in to_add if mapped.record_id not in known])
    known |= alike.keys()
    numbered = same_number(work, [mapped for mapped in to_add if mapped.record_id not in known])
    reasons = ((OTHER_CURRENCY, abroad), (BILLED_ALREADY, billed), (COPY, alike), (SAME_NUMBER, numbered))
    return [Refused(record_id=key, message=why, rule=rule) for rule, found in reasons for key, why in found.items()]


def _billed_already(work: Stager, done: Sequence[Mapped]) -> dict[str, str]:
    """Documents that would be added although their deal is billed, with what to do."""
    intents = [
        Intent(key=_own_key(work, mapped), kind=mapped.target, deal=mapped.deal, title=mapped.title)
        for mapped in done
        if mapped.target in SETTLING_KINDS
    ]
    return {key.record_id: why for key, why in bills_already(work.db, work.run.key, intents).items()}


def _own_key(work: Stager, mapped: Mapped) -> Key:
    return Key(flow=work.flow.name, record_id=mapped.record_id, part=mapped.part)


def _is_to_add(work: Stager, mapped: Mapped) -> bool:
    """Whether it is in the books neither, nor with QuickBooks at this moment."""
    link, request = work.links.get(mapped.record_id), work.requests.get(mapped.record_id)
    in_flight = request is not None and request.is_in_flight
    return not in_flight and (link is None or link.state == LinkState.RETIRED)
