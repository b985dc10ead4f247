"""ownership: which documents are this company's, where several company files share one org.

The company field gives a deal to one company at most. That alone does not keep it from being posted twice, for its
field may change after it was posted, or while it is being posted; so what stands in another company's books, or is on
its way there, is held until it is gone from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from include.company_field import CompanyField, Place
from include.errors import SetupError
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import SourceRecord
from include.staging.door import Staging, Work
from include.states import NOT_OURS, Remembered
from include.steps.run import Run


def require_company_field(run: Run) -> dict[str, str]:
    """Flows that cannot go on because nothing says whose their documents are, with why."""
    if not run.company_field.shared:
        return {}
    names = " and ".join(run.company_field.companies)
    return {
        flow.name: f"Flow {flow.name} was not run: {names} share one org, and the company field names no field of "
        f"{flow.source.object}. Add it to `company_field` in the settings."
        for flow in run.flows
        if flow.kind is Kind.TRANSACTION and flow.source.object not in run.company_field.fields
    }


def require_one_connection(staging: Staging, run: Run) -> None:
    """Raise `SetupError` when a company behind another Connection, which is not paused, stands on the same org."""
    with staging.read() as db:
        row = db.companies.get(run.key)
        sharing = [
            other.key
            for other in db.companies.all()
            if row.salesforce_org_id is not None
            and other.salesforce_org_id == row.salesforce_org_id
            and other.key not in (run.key, *run.company_field.companies)
            and other.paused_at is None
        ]
    if sharing:
        raise SetupError(
            f"Company {run.key!r} and {', '.join(map(repr, sharing))} stand on the same Salesforce organisation "
            f"{row.salesforce_org_id}, and each would post every deal. Nothing was read. Give them the same "
            "Connection and a company field in the settings, or stop one: ./o2c pause KEY --why TEXT --by NAME",
            field="salesforce",
        )


def departed(db: Work, run: Run, flow: Flow, records: Mapping[str, SourceRecord]) -> set[str]:
    """The documents among these that are not this company's, or not any more.

    What nobody claims is kept by one company, which holds it; once it is posted, it has departed from there too.
    """
    if not run.company_field.shared or flow.kind is not Kind.TRANSACTION:
        return set()
    places = {key: run.company_field.place(flow.source.object, record.payload) for key, record in records.items()}
    unclaimed = [key for key, place in places.items() if place is Place.UNCLAIMED]
    links = db.links.of(run.key, flow.name, unclaimed) if run.company_field.keeps_unclaimed else {}
    kept = {key for key in unclaimed if run.company_field.keeps_unclaimed and key not in links}
    return {key for key, place in places.items() if place is not Place.OWN and key not in kept}


def is_anothers_list_record(run: Run, flow: Flow, record: SourceRecord) -> bool:
    """Whether `send: all` leaves a record of a list to the company that claims it; what is needed is sent anyway."""
    return run.company_field.place(flow.source.object, record.payload) is not Place.OWN


def held_for_owner(db: Work, run: Run, flow: Flow, ids: Iterable[str]) -> dict[str, str]:
    """Documents that must not be posted by this company now, with why and the cure.

    The caller holds the locks of every company of the org, so that two companies cannot both find a deal free.
    """
    ids = list(ids)
    if not run.company_field.shared or flow.kind is not Kind.TRANSACTION or not ids:
        return {}
    records = db.records.fetch(run.key, flow.source.object, ids)
    found = {
        key: run.company_field.unclaimed(flow.source.object, record.payload)
        for key, record in records.items()
        if run.company_field.place(flow.source.object, record.payload) is Place.UNCLAIMED
    }
    field = run.company_field.fields[flow.source.object]
    for key, (company, what) in db.holders.elsewhere(run.company_field.others, ids).items():
        found.setdefault(
            key,
            f"{what} of this {flow.source.object} belongs to company {company}, and {field} says {run.key} now. "
            f"Nothing is posted twice: void it and delete it in the books of {company}, or set {field} back.",
        )
    return found


def freed_documents(db: Work, run: Run) -> dict[str, list[str]]:
    """By flow: documents that were held because another company had them, which has them no longer."""
    if not run.company_field.shared:
        return {}
    found: dict[str, list[str]] = {}
    for flow in run.flows:
        if flow.kind is Kind.TRANSACTION:
            held = db.decisions.held(run.key, flow.name)
            ids = [row.document_id for row in held if NOT_OURS in row.causes]
            still = held_for_owner(db, run, flow, ids)
            found[flow.name] = [key for key in ids if key not in still]
    return {name: ids for name, ids in found.items() if ids}


def ownership_changed(db: Work, run: Run) -> bool:
    """Whether the settings give records to other companies than at the last run: every document is looked at again."""
    before = db.fingerprints.get(run.key, Remembered.COMPANY_FIELD)
    return run.company_field.shared if before is None else before.value != run.company_field.fingerprint


def remember_ownership(db: Work, run: Run) -> None:
    """Remember by which company field every document was looked at; a run of some flows only has not done so."""
    if ownership_changed(db, run) and not (run.only or run.excluded or run.broken):
        db.fingerprints.keep(run.key, Remembered.COMPANY_FIELD, run.company_field.fingerprint)


def where_it_went(db: Work, run: Run, flow: Flow, record_id: str) -> str | None:
    """Whose a document is that was posted here, in words; None when it is this company's still."""
    field = run.company_field.fields.get(flow.source.object) if run.company_field.shared else None
    record = db.records.fetch(run.key, flow.source.object, [record_id]).get(record_id)
    if field is None or record is None or record.deleted:
        return None
    if run.company_field.place(flow.source.object, record.payload) is Place.OWN:
        return None
    owner = run.company_field.owner(flow.source.object, record.payload)
    return f"its {field} says company {owner} now" if owner else f"its {field} names no company any more"


def lock_companies(db: Work, run: Run) -> None:
    """Lock this company and those of the same org, always in the same order, until the transaction ends."""
    for key in sorted({run.key, *run.company_field.companies}):
        if key == run.key or db.companies.find(key) is not None:
            db.companies.lock(key)


def owned_by_others(
    db: Work, company_field: CompanyField, catalogue: Catalogue, records: Iterable[tuple[str, str]]
) -> set[str]:
    """Ids of the Salesforce records (object, id) on which another company speaks: their fields hold one company's id.

    It is the one that has the record in its books; where several have it, the one that the record's own field names,
    else the one that had it first; where none has it, the one that the field names. A record that nobody has and
    nobody claims is spoken on by whoever has news.
    """
    if not company_field.shared:
        return set()
    by_object: dict[str, list[str]] = {}
    for object_name, record_id in records:
        by_object.setdefault(object_name, []).append(record_id)
    found: set[str] = set()
    for object_name, ids in by_object.items():
        flows = [flow.name for flow in catalogue.flows.values() if flow.source.object == object_name]
        had = db.holders.of(company_field.companies, flows, ids)
        known = db.records.fetch(company_field.company, object_name, ids)
        for record_id in ids:
            claimed = company_field.owner(object_name, known[record_id].payload) if record_id in known else None
            holders = had.get(record_id, [])
            speaker = claimed if claimed in holders or not holders else holders[0]
            if speaker not in (None, company_field.company):
                found.add(record_id)
    return found
