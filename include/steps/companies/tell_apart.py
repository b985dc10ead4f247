"""tell_apart: which documents are this company's, where several company files share one org.

The selector gives a deal to one company at most. That alone does not keep it from being posted twice, for its field may
change after it was posted, or while it is being posted; so what stands in another company's books, or is on its way
there, is held until it is gone from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from include.errors import SetupError
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import SourceRecord
from include.selector import Place, Selector
from include.staging.door import Staging, Work
from include.steps.run import Run

#: Holds a document that is not, or not yet, this company's to post; no rule of a suite has this name.
COMPANY = "company"
SETTINGS, SELECTOR = "settings", "selector"


def require_selector(run: Run) -> dict[str, str]:
    """Flows that cannot go on because nothing says whose their documents are, with why."""
    if not run.selector.shared:
        return {}
    names = " and ".join(run.selector.companies)
    return {
        flow.name: f"Flow {flow.name} was not run: {names} share one org, and the selector names no field of "
        f"{flow.source.object}. Add it to `selector` in the settings."
        for flow in run.flows
        if flow.kind is Kind.TRANSACTION and flow.source.object not in run.selector.fields
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
            and other.key not in (run.key, *run.selector.companies)
            and other.paused_at is None
        ]
    if sharing:
        raise SetupError(
            f"Company {run.key!r} and {', '.join(map(repr, sharing))} stand on the same Salesforce organisation "
            f"{row.salesforce_org_id}, and each would post every deal. Nothing was read. Give them the same "
            "Connection and a selector in the settings, or stop one: ./o2c company pause KEY",
            field="salesforce",
        )


def departed(db: Work, run: Run, flow: Flow, records: Mapping[str, SourceRecord]) -> set[str]:
    """The documents among these that are not this company's, or not any more.

    What nobody claims is kept by one company, which holds it; once it is posted, it has departed from there too.
    """
    if not run.selector.shared or flow.kind is not Kind.TRANSACTION:
        return set()
    places = {key: run.selector.place(flow.source.object, record.payload) for key, record in records.items()}
    unclaimed = [key for key, place in places.items() if place is Place.UNCLAIMED]
    links = db.links.of(run.key, flow.name, unclaimed) if run.selector.keeps_unclaimed else {}
    kept = {key for key in unclaimed if run.selector.keeps_unclaimed and key not in links}
    return {key for key, place in places.items() if place is not Place.OWN and key not in kept}


def is_anothers_list_record(run: Run, flow: Flow, record: SourceRecord) -> bool:
    """Whether `send: all` leaves a record of a list to the company that claims it; what is needed is sent anyway."""
    return run.selector.place(flow.source.object, record.payload) is not Place.OWN


def held_apart(db: Work, run: Run, flow: Flow, ids: Iterable[str]) -> dict[str, str]:
    """Documents that must not be posted by this company now, with why and the cure.

    The caller holds the locks of every company of the org, so that two companies cannot both find a deal free.
    """
    ids = list(ids)
    if not run.selector.shared or flow.kind is not Kind.TRANSACTION or not ids:
        return {}
    records = db.records.fetch(run.key, flow.source.object, ids)
    found = {
        key: run.selector.unclaimed(flow.source.object, record.payload)
        for key, record in records.items()
        if run.selector.place(flow.source.object, record.payload) is Place.UNCLAIMED
    }
    field = run.selector.fields[flow.source.object]
    for key, (company, what) in db.holders.elsewhere(run.selector.others, ids).items():
        found.setdefault(
            key,
            f"{what} of this {flow.source.object} belongs to company {company}, and {field} says {run.key} now. "
            f"Nothing is posted twice: void it and delete it in the books of {company}, or set {field} back.",
        )
    return found


def freed_documents(db: Work, run: Run) -> dict[str, list[str]]:
    """By flow: documents that were held because another company had them, which has them no longer."""
    if not run.selector.shared:
        return {}
    found: dict[str, list[str]] = {}
    for flow in run.flows:
        if flow.kind is Kind.TRANSACTION:
            held = db.quarantine.held(run.key, flow.name)
            ids = [row.document_id for row in held if COMPANY in row.rules.split(",")]
            still = held_apart(db, run, flow, ids)
            found[flow.name] = [key for key in ids if key not in still]
    return {name: ids for name, ids in found.items() if ids}


def is_apportioned_anew(db: Work, run: Run) -> bool:
    """Whether the settings give records to other companies than at the last run: every document is looked at again."""
    mark = db.watermarks.get(run.key, SETTINGS, SELECTOR)
    return run.selector.shared if mark is None else bool(mark.fields_hash != run.selector.fingerprint)


def keep_apportioned(db: Work, run: Run) -> None:
    """Remember by which selector every document was looked at; a run of some flows only has not done so."""
    if is_apportioned_anew(db, run) and not (run.only or run.excluded or run.broken):
        db.watermarks.move(run.key, SETTINGS, SELECTOR, db.now, fields_hash=run.selector.fingerprint)


def where_it_went(db: Work, run: Run, flow: Flow, record_id: str) -> str | None:
    """Whose a document is that was posted here, in words; None when it is this company's still."""
    field = run.selector.fields.get(flow.source.object) if run.selector.shared else None
    record = db.records.fetch(run.key, flow.source.object, [record_id]).get(record_id)
    if field is None or record is None or record.deleted:
        return None
    if run.selector.place(flow.source.object, record.payload) is Place.OWN:
        return None
    owner = run.selector.owner(flow.source.object, record.payload)
    return f"its {field} says company {owner} now" if owner else f"its {field} names no company any more"


def lock_companies(db: Work, run: Run) -> None:
    """Lock this company and those of the same org, always in the same order, until the transaction ends."""
    for key in sorted({run.key, *run.selector.companies}):
        if key == run.key or db.companies.find(key) is not None:
            db.companies.lock(key)


def spoken_by_others(
    db: Work, selector: Selector, catalogue: Catalogue, records: Iterable[tuple[str, str]]
) -> set[str]:
    """Ids of the Salesforce records (object, id) on which another company speaks: their fields hold one company's id.

    It is the one that has the record in its books; where several have it, the one that the record's own field names,
    else the one that had it first; where none has it, the one that the field names. A record that nobody has and
    nobody claims is spoken on by whoever has news.
    """
    if not selector.shared:
        return set()
    by_object: dict[str, list[str]] = {}
    for object_name, record_id in records:
        by_object.setdefault(object_name, []).append(record_id)
    found: set[str] = set()
    for object_name, ids in by_object.items():
        flows = [flow.name for flow in catalogue.flows.values() if flow.source.object == object_name]
        had = db.holders.of(selector.companies, flows, ids)
        known = db.records.fetch(selector.company, object_name, ids)
        for record_id in ids:
            claimed = selector.owner(object_name, known[record_id].payload) if record_id in known else None
            holders = had.get(record_id, [])
            speaker = claimed if claimed in holders or not holders else holders[0]
            if speaker not in (None, selector.company):
                found.add(record_id)
    return found
