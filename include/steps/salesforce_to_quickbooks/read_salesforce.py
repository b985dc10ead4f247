"""read_salesforce: every object that a run reads, each with one query; a bad object stops only the flows it serves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from include.currencies import CURRENCY
from include.errors import SetupError
from include.mappings.language.catalogue import Catalogue, fields_to_select
from include.mappings.language.spec import Flow
from include.names import EXTERNAL_ID
from include.quality.suite import Suite
from include.salesforce.client import Salesforce
from include.salesforce.preflight import check_fields
from include.staging.door import Staging, Work
from include.staging.work_items import COMPARE
from include.states import LinkState, RunMode
from include.steps.companies.currencies import notice_currencies
from include.steps.companies.ownership import require_company_field, require_one_connection
from include.steps.companies.verify_organization import verify_organization
from include.steps.flows.pair_fields import fields_of_pairs, pair_of
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.extract_records import Window
from include.steps.salesforce_to_quickbooks.keep_page import Tell
from include.steps.salesforce_to_quickbooks.land_needed import NeededReading, belonging
from include.steps.salesforce_to_quickbooks.land_object import Landed, ObjectReading, Owner
from include.steps.salesforce_to_quickbooks.read_graph import key_fields


@dataclass(slots=True, kw_only=True)
class Read:
    """What was landed, which flows cannot go on, with the reason and the cure, and for whom each object was read.

    `run` is the run as it goes on: it knows the currencies of the org.
    """

    run: Run
    landed: list[Landed] = field(default_factory=list)
    stopped: dict[str, str] = field(default_factory=dict)
    readers: dict[str, tuple[Flow, ...]] = field(default_factory=dict)


def read_salesforce(staging: Staging, salesforce: Salesforce, run: Run, *, backfill: Window | None = None) -> Read:
    """Land every object of the run's flows after making sure that it is our organisation that answers.

    A `SetupError` about one object (an unknown field, a missing right) stops the flows that ask for what is missing,
    and is explained with the fields by name; a wrong organisation stops everything.
    """
    verify_organization(staging, salesforce, run.company)
    require_one_connection(staging, run)
    run = notice_currencies(staging, salesforce, run)
    result = Read(run=run, stopped={**run.broken, **require_company_field(run)})
    for object_name in sorted({name for flow in run.flows for name in flow.objects}):
        flows = [flow for flow in run.catalogue.enabled if object_name in flow.objects]
        while flows:
            try:
                result.landed.append(_land(staging, salesforce, run, object_name, flows, backfill))
                result.readers[object_name] = tuple(flows)
                break
            except SetupError as error:
                guilty = _guilty(salesforce, run, object_name, flows, error)
                for flow in flows:
                    if flow.name in guilty:
                        known = result.stopped.get(flow.name)
                        result.stopped[flow.name] = "\n".join(filter(None, (known, guilty[flow.name])))
                flows = [flow for flow in flows if flow.name not in guilty]
    _tell_stopped(staging, run, result.stopped)
    return result


def _tell_stopped(staging: Staging, run: Run, stopped: Mapping[str, str]) -> None:
    """A flow that cannot go on says so in its flow run: whatever waits for its records tells why."""
    if not stopped:
        return
    with staging.begin() as db:
        for flow, why in stopped.items():
            flow_run_id = db.flow_runs.open(run.key, run.run_id, flow, mode=run.mode)
            db.flow_runs.change(flow_run_id, problem=why)


def _land(
    staging: Staging, salesforce: Salesforce, run: Run, object_name: str, flows: Sequence[Flow], window: Window | None
) -> Landed:
    reading = reading_of(staging, salesforce, run, object_name, flows)
    return reading.land(complete=run.mode == RunMode.COMPLETE, backfill=window)


def reading_of(
    staging: Staging, salesforce: Salesforce, run: Run, object_name: str, flows: Sequence[Flow]
) -> ObjectReading:
    """The reading of one object for the flows that ask for it."""
    fields, keys = fields_of(run, object_name, flows), key_fields(flows).get(object_name, ())
    what = (staging, salesforce, run.key, object_name, fields, keys)
    tell, owner, needed = teller(run, object_name, flows), _owner(object_name, flows), belonging(object_name, flows)
    kind = ObjectReading if needed is None else partial(NeededReading, needed)
    return kind(*what, tell=tell, owner=owner)


def _owner(object_name: str, flows: Sequence[Flow]) -> Owner | None:
    lines = (flow.source for flow in flows if flow.source.lines == object_name and flow.source.lines_key)
    return next((Owner(object=source.object, field=str(source.lines_key)) for source in lines), None)


def teller(run: Run, object_name: str, flows: Sequence[Flow]) -> Tell | None:
    """Who is told of changed records of an object: the comparison of both sides, where QuickBooks has them too."""
    pairs = [flow.name for flow in flows if flow.source.object == object_name and _is_pair(run, flow)]
    return partial(leave_to_compare, company=run.key, flows=pairs) if pairs else None


def fields_of(run: Run, object_name: str, flows: Sequence[Flow]) -> frozenset[str]:
    """What these flows and their rules read of an object."""
    some = Catalogue(flows={flow.name: flow for flow in flows})
    wanted = fields_to_select(some, extra=suite_fields(flows, run.suites.values())).get(object_name, frozenset())
    wanted |= fields_of_pairs(run.catalogue, flows).get(object_name, frozenset())
    if any(flow.source.object == object_name for flow in flows):
        wanted |= {EXTERNAL_ID}  # a record may name one of the books that stood for another record before
    if object_name in run.company.currencies_by_object:
        wanted |= {CURRENCY}
    told_apart_by = run.company_field.fields.get(object_name) if run.company_field.shared else None
    return wanted | {told_apart_by} if told_apart_by else wanted


def _is_pair(run: Run, flow: Flow) -> bool:
    return pair_of(run.catalogue.returns.values(), flow.name) is not None


def leave_to_compare(db: Work, ids: Sequence[str], *, company: str, flows: Sequence[str]) -> None:
    """Leave the changed records that stand for one of the books to the comparison of both sides."""
    links = [
        link for flow in flows for link in db.links.of(company, flow, ids).values() if link.state == LinkState.ACTIVE
    ]
    db.work_items.add_all([db.work_items.row(company, COMPARE, link.kind, link.qb_id) for link in links])


def _guilty(
    salesforce: Salesforce, run: Run, object_name: str, flows: Sequence[Flow], error: SetupError
) -> dict[str, str]:
    """The flows that ask for what the object does not have, with why; all of them when the whole object is refused."""
    try:
        description = salesforce.describe(object_name)
    except SetupError:
        return dict.fromkeys((flow.name for flow in flows), error.message)
    found = {
        flow.name: " ".join(complaints)
        for flow in flows
        if (complaints := check_fields(description, fields_of(run, object_name, [flow]), ()))
    }
    return found or dict.fromkeys((flow.name for flow in flows), error.message)


def suite_fields(flows: Iterable[Flow], suites: Iterable[Suite]) -> Mapping[str, set[str]]:
    """Salesforce object -> the fields that the rules of data quality look at."""
    by_name = {flow.name: flow for flow in flows}
    found: dict[str, set[str]] = {}
    for suite, flow in ((each, by_name[name]) for each in suites for name in each.flows if name in by_name):
        owners = flow.owners(lines=suite.rows == "lines")
        for column in suite.columns:
            owner, _, name = column.path.rpartition(".")
            if owner in owners:
                found.setdefault(owners[owner], set()).add(name)
    return found
