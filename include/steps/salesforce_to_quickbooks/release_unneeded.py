"""release_unneeded: a list record that is held, and that no document needs any more, is held no longer."""

from __future__ import annotations

from collections.abc import Mapping

from include.flow_words import Send
from include.mappings.engine.references import references
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.staging.door import Work
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.find_records import find_documents
from include.steps.salesforce_to_quickbooks.hold_documents import release_documents
from include.steps.salesforce_to_quickbooks.read_graph import Referring, affected_documents


def release_unneeded(db: Work, run: Run, flow: Flow, chosen: Mapping[str, Mapping[str, str]], withdrawn: str) -> None:
    """Release the held records of a list flow which nothing that is held, waiting or chosen now refers to.

    `chosen` holds the documents of this run by flow, with the reason; those that are withdrawn need nothing.
    """
    if flow.kind is not Kind.LIST or flow.send is not Send.NEEDED:
        return
    held = [row.document_id for row in db.decisions.held(run.key, flow.name)]
    held = [record_id for record_id in held if record_id not in db.links.of(run.key, flow.name, held)] if held else []
    if not held:
        return
    wanted = db.outbox.wanted(run.key, flow.name, held)
    for reader in run.catalogue.enabled:
        if flow.name not in reader.needed_flows:
            continue
        reading = affected_documents(Referring(db, run.key), reader, {flow.source.object: held})
        reasons = chosen.get(reader.name, {})
        living = db.decisions.about(run.key, reader.name, reading).keys() | (reasons.keys() & reading.keys())
        documents = [record_id for record_id in living if reasons.get(record_id) != withdrawn]
        for record, related in find_documents(db, run, reader, sorted(documents)):
            wanted |= {key.record_id for key in references(reader, record, related) if key.flow == flow.name}
    release_documents(db, run, flow, [record_id for record_id in held if record_id not in wanted])
