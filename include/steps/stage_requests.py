"""stage_requests: what changed becomes a request in the outbox; what did not, leaves no trace."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from include.errors import DataError
from include.mappings.spec import Flow, OnChange, OnTakenBack
from include.model import Key, Mapped, RequestKind, RequestState
from include.qbxml.guid import external_guid
from include.staging.door import Staging, Work
from include.staging.rows import portions
from include.steps.choose_documents import TAKEN_BACK
from include.steps.follow_merges import as_before_merges, follow_late_merges
from include.steps.hold_documents import hold_documents, release_documents
from include.steps.map_records import Refused, link_hash, map_records, write_request
from include.steps.run import Run

#: Holds a document that cannot be put into the words of QuickBooks; no rule of a suite has this name.
MAPPING = "mapping"
IN_FLIGHT = (RequestState.SERVED, RequestState.UNKNOWN)


@dataclass(slots=True, kw_only=True)
class Staged:
    """What became of the clean documents of one flow."""

    flow: str
    staged: int = 0
    unchanged: int = 0
    held: int = 0
    flagged: int = 0
    taken_back: int = 0
    later: int = 0


@dataclass(slots=True, kw_only=True)
class _Portion:
    """One portion of documents in one transaction."""

    db: Work
    run: Run
    flow: Flow
    batch_id: int
    links: Mapping[str, Mapping[str, Any]]
    requests: Mapping[str, Mapping[str, Any]]
    waiting: set[str]  #: records whose merged-away twin QuickBooks may be adding at this moment
    result: Staged
    states: dict[str, list[str]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    completions: list[dict[str, Any]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, kind: str, record_id: str) -> None:
        """Something that the reverse DAG writes to Salesforce."""
        self.completions.append(self.db.completions.row(self.run.key, kind, self.flow.name, record_id))

    def log(self, action: str, record_id: str, **facts: Any) -> None:
        """One event."""
        facts |= {"flow": self.flow.name, "record_id": record_id, "run_id": self.run.run_id}
        self.events.append(self.db.events.row(self.run.key, action, **facts))

    def mark(self, record_id: str, state: str) -> None:
        """The end of a document in this batch."""
        self.states.setdefault(state, []).append(record_id)


def stage_requests(staging: Staging, run: Run) -> list[Staged]:
    """Map and stage the clean documents of every batch of this run, 500 in a transaction."""
    results = []
    with staging.read() as db:
        batches = {row["flow"]: row for row in db.batches.of_run(run.key, run.run_id)}
    for flow in run.flows:
        batch = batches.get(flow.name)
        if batch is None or batch["problem"]:
            continue
        result = Staged(flow=flow.name)
        with staging.read() as db:
            ids = db.batches.documents(batch["id"], "clean")
        for portion in portions(ids):
            with staging.begin() as db:
                _stage_portion(db, run, flow, batch["id"], portion, result)
        with staging.begin() as db:
            db.batches.change(batch["id"], finished_at=db.now, **db.batches.tally(batch["id"]))
            db.batches.prune(run.key)
        results.append(result)
    return results


def _stage_portion(db: Work, run: Run, flow: Flow, batch_id: int, ids: Sequence[str], result: Staged) -> None:
    # Before anything is read: an answer that links a parent, or this very record, between our reading and our writing
    # would leave a child waiting for ever, or post a record twice.
    db.companies.lock(run.key)
    reasons = db.batches.reasons(batch_id, ids)
    waiting = follow_late_merges(db, run, flow, ids)
    work = _Portion(
        db=db,
        run=run,
        flow=flow,
        batch_id=batch_id,
        links=db.links.of(run.key, flow.name, ids),
        requests=db.requests.latest(run.key, flow.name, ids),
        waiting=waiting,
        result=result,
    )
    for record_id in ids:
        if reasons[record_id] == TAKEN_BACK:
            _take_back(work, record_id)
    current = [record_id for record_id in ids if reasons[record_id] != TAKEN_BACK]
    done, work.refused = map_records(db, run, flow, current, posted_on=_posted_on(work, current))
    needs = _resolve_needs(db, run.key, [mapped for mapped, _ in done])
    sighted = db.links.sighted(run.key, _guids(work, done))
    for mapped, fingerprint in done:
        try:
            _stage(work, mapped, fingerprint, needs, sighted)
        except DataError as error:
            work.refused.append(Refused(record_id=mapped.record_id, message=error.message))
    _finish(work)


def _stage(
    work: _Portion,
    mapped: Mapped,
    fingerprint: str,
    needs: Mapping[Key, str],
    sighted: Mapping[str, Mapping[str, Any]],
) -> None:
    link, request = work.links.get(mapped.record_id), work.requests.get(mapped.record_id)
    if mapped.record_id in work.waiting or (request is not None and request["state"] in IN_FLIGHT):
        # QuickBooks may be working on it: the next run compares again.
        work.result.later += 1
        return
    if link is None or link["state"] == "retired":
        _add(work, mapped, fingerprint, needs, sighted)
    elif link["state"] != "active":
        _unchanged(work, mapped.record_id)
    elif (content := link_hash(work.flow, mapped)) in (link["applied_hash"], link["flagged_hash"]):
        if link["flag"] and content == link["applied_hash"]:
            work.db.links.change(work.run.key, link["kind"], link["qb_id"], flagged_hash=None, flag=None)
            work.tell("released", mapped.record_id)
        if request is not None and request["state"] == RequestState.STAGED and request["kind"] == RequestKind.MOD:
            work.db.requests.cancel([request["id"]], "The record is again as it stands in QuickBooks.")
        _unchanged(work, mapped.record_id)
    elif any(link_hash(work.flow, before) == link["applied_hash"] for before in _before(work, mapped)):
        # Only the record that it refers to is another one since a merge; in QuickBooks nothing changes.
        work.db.links.change(work.run.key, link["kind"], link["qb_id"], applied_hash=content)
        _unchanged(work, mapped.record_id)
    else:
        CHANGED[work.flow.on_change](work, mapped, fingerprint, needs)


def _before(work: _Portion, mapped: Mapped) -> list[Mapped]:
    return as_before_merges(work.db, work.run, mapped)


def _add(
    work: _Portion,
    mapped: Mapped,
    fingerprint: str,
    needs: Mapping[Key, str],
    sighted: Mapping[str, Mapping[str, Any]],
) -> None:
    link, request = work.links.get(mapped.record_id), work.requests.get(mapped.record_id)
    if request is not None and request["hash"] == fingerprint and request["state"] in ("staged", "rejected"):
        _unchanged(work, mapped.record_id)
        return
    generation = 1 if link is None else link["generation"] + 1
    row = write_request(work.run, work.flow, mapped, fingerprint, RequestKind.ADD, generation)
    seen = sighted.get(row["guid"].lower())
    if seen is not None:
        _link_sighted(work, row, seen)
        return
    _put(work, row, request, mapped, needs)


def _update(work: _Portion, mapped: Mapped, fingerprint: str, needs: Mapping[Key, str]) -> None:
    link, request = work.links[mapped.record_id], work.requests.get(mapped.record_id)
    if link["kind"] != mapped.target:
        raise DataError(
            f"{mapped.title} is {link['kind']} {link['number']} in QuickBooks, and would now be {mapped.target}; "
            "QuickBooks cannot change that. Set the type back, or make a new record in Salesforce.",
            record_id=mapped.record_id,
        )
    if request is not None and request["hash"] == fingerprint and request["state"] in ("staged", "rejected"):
        _unchanged(work, mapped.record_id)
        return
    row = write_request(work.run, work.flow, mapped, fingerprint, RequestKind.MOD, link["generation"])
    _put(work, row, request, mapped, needs)


def _flag(work: _Portion, mapped: Mapped, fingerprint: str, needs: Mapping[Key, str]) -> None:
    link = work.links[mapped.record_id]
    name = f"{link['kind']} {link['number'] or link['qb_id']}"
    words = (
        f"{mapped.title} was changed in Salesforce after {name} was posted. QuickBooks was not changed. Change {name} "
        "there, or set the record back."
    )
    work.db.links.change(
        work.run.key, link["kind"], link["qb_id"], flagged_hash=link_hash(work.flow, mapped), flag=words
    )
    work.tell("flagged", mapped.record_id)
    work.log("change_flagged", mapped.record_id)
    work.mark(mapped.record_id, "flagged")
    work.result.flagged += 1


def _ignore(work: _Portion, mapped: Mapped, fingerprint: str, needs: Mapping[Key, str]) -> None:
    _unchanged(work, mapped.record_id)


CHANGED: Mapping[OnChange, Callable[[_Portion, Mapped, str, Mapping[Key, str]], None]] = {
    OnChange.UPDATE: _update,
    OnChange.FLAG: _flag,
    OnChange.IGNORE: _ignore,
}


def _take_back(work: _Portion, record_id: str) -> None:
    """The record left the filter, or was deleted, after it had been staged or posted."""
    link, request = work.links.get(record_id), work.requests.get(record_id)
    if request is not None and request["state"] in IN_FLIGHT:
        work.result.later += 1
        return
    if request is not None and request["state"] == RequestState.STAGED:
        work.db.requests.cancel([request["id"]], "The record was taken back before it was posted.")
        work.log("request_cancelled", record_id, request_id=request["id"])
        work.tell("taken back", record_id)
    release_documents(work.db, work.run, work.flow, [record_id], state="withdrawn")
    words = "was taken back in Salesforce (or deleted there) after it was posted"
    news = link is not None and link["state"] == "active" and link["flagged_hash"] != TAKEN_BACK
    if link is not None and news and work.flow.on_taken_back is not OnTakenBack.IGNORE:
        name = f"{link['kind']} {link['number'] or link['qb_id']}"
        flag = f"The record of {name} {words}. Void or delete {name} in QuickBooks, or set the record back."
        work.db.links.change(work.run.key, link["kind"], link["qb_id"], flagged_hash=TAKEN_BACK, flag=flag)
        work.tell("flagged", record_id)
        work.log("taken_back_flagged", record_id)
    work.result.taken_back += 1
    work.mark(record_id, TAKEN_BACK)


def _put(
    work: _Portion,
    row: dict[str, Any],
    request: Mapping[str, Any] | None,
    mapped: Mapped,
    needs: Mapping[Key, str],
) -> None:
    wanted = [(key, needs.get(key)) for key in mapped.needs]
    row["batch_id"] = work.batch_id
    if request is not None and request["state"] == RequestState.STAGED:
        # Nobody has seen it yet: it is given its newer content, and whatever was wrong with the old one is over.
        row |= {"holds": "", "message": None, "status_code": None, "stale": False, "suspect": None}
        work.db.requests.replace(request["id"], row, wanted)
        number = request["id"]
    else:
        number = work.db.requests.add(row, wanted)
    if not row["is_list"]:
        work.tell("staged", mapped.record_id)
    work.log("request_staged", mapped.record_id, request_id=number, kind=row["kind"], target=row["target"])
    work.mark(mapped.record_id, "staged")
    work.result.staged += 1


def _link_sighted(work: _Portion, row: Mapping[str, Any], seen: Mapping[str, Any]) -> None:
    """The books have it already: it was posted before our own records were set back to an earlier state."""
    link = {
        "company": work.run.key,
        "kind": seen["kind"],
        "qb_id": seen["qb_id"],
        "flow": row["flow"],
        "salesforce_id": row["record_id"],
        "generation": row["generation"],
        "is_list": row["is_list"],
        "edit_sequence": seen["edit_sequence"],
        "number": seen["number"],
        "guid": row["guid"],
        "applied_hash": row["link_hash"],
        "in_step": row["fragment"],
        "snapshot": seen["snapshot"],
        "origin": "found",
    }
    work.db.links.add_all([link])
    work.db.requests.satisfy(work.run.key, [Key(flow=row["flow"], record_id=row["record_id"])])
    work.tell("applied", row["record_id"])
    work.log("found_in_books", row["record_id"], qb_id=seen["qb_id"])
    _unchanged(work, row["record_id"])


def _unchanged(work: _Portion, record_id: str) -> None:
    work.mark(record_id, "unchanged")
    work.result.unchanged += 1


def _finish(work: _Portion) -> None:
    db, run, flow = work.db, work.run, work.flow
    if work.refused:
        found = {refused.record_id: [(MAPPING, refused.message)] for refused in work.refused}
        hold_documents(db, run, flow, work.batch_id, found)
        work.result.held += len(found)
        for record_id in found:
            work.mark(record_id, "held")
    for state, ids in work.states.items():
        db.batches.mark(work.batch_id, ids, state)
    db.completions.add_all(work.completions)
    db.events.add_all(work.events)


def _posted_on(work: _Portion, ids: Sequence[str]) -> dict[str, date]:
    """The transaction date that a document has in QuickBooks, or in its open request: it stays."""
    found: dict[str, date] = {}
    for record_id in ids:
        request, link = work.requests.get(record_id), work.links.get(record_id)
        text = None
        if link is not None and link["state"] == "active":
            text = json.loads(link["snapshot"]).get("TxnDate")
        elif request is not None and request["state"] == RequestState.STAGED:
            text = json.loads(request["lookup"]).get("TxnDate")
        if text:
            found[record_id] = date.fromisoformat(text)
    return found


def _resolve_needs(db: Work, company: str, mapped: Sequence[Mapped]) -> dict[Key, str]:
    keys = list(dict.fromkeys(key for item in mapped for key in item.needs))
    found: dict[Key, str] = {}
    for portion in portions(keys):
        found |= {key: link["qb_id"] for key, link in db.links.for_keys(company, portion).items()}
    return found


def _guids(work: _Portion, done: Sequence[tuple[Mapped, str]]) -> list[str]:
    return [
        external_guid(work.run.key, mapped.target, mapped.record_id, 1).lower()
        for mapped, _ in done
        if mapped.record_id not in work.links
    ]
