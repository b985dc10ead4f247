"""project_rows: documents (or their lines) as the rows that the rules look at, a portion at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from include.errors import TransientError
from include.mappings.engine.related import Related
from include.mappings.language.spec import DOCUMENT, Flow
from include.model import Values
from include.quality.suite import Rows, Suite
from include.staging.checked_rows import Row
from include.staging.door import Staging
from include.staging.rows import CHUNK
from include.states import DocumentState
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_documents import WITHDRAWN
from include.steps.salesforce_to_quickbooks.find_records import find_documents

#: States of a document that is checked; a repeated task checks the held ones again. In a dry run the right ones pass.
TO_CHECK = (
    DocumentState.CURRENT,
    DocumentState.CLEAN,
    DocumentState.HELD,
    DocumentState.REHEARSED,
    DocumentState.PASSED,
)


def project_rows(staging: Staging, run: Run, flow: Flow, flow_run_id: int) -> list[Suite] | None:
    """Keep the rows of every suite; answers the suites that have any, or None when no document is to be checked.

    What an earlier try of this flow run looked at goes, and where nothing is looked at now, so does what it found.
    """
    suites, put = run.suites_of(flow), Counter[str]()
    after: str | None = ""
    while after is not None:
        with staging.read() as db:
            reasons = db.flow_runs.next_to_do(flow_run_id, *TO_CHECK, after=after)
            kept = [record_id for record_id, reason in reasons.items() if reason != WITHDRAWN]
            documents = list(find_documents(db, run, flow, kept)) if kept else []
        if not (reasons or after):
            return None
        rows = [row for suite in suites for record, related in documents for row in _rows(suite, record, related)]
        with staging.begin() as db:
            if not after:
                db.checked_rows.clear(flow_run_id)
            db.checked_rows.add(flow_run_id, rows)
        put.update(row[0] for row in rows)
        after = [*reasons][-1] if len(reasons) == CHUNK else None
    with staging.read() as db:
        if db.checked_rows.count(flow_run_id) != +put:
            raise TransientError(f"Flow {flow.name} is being checked by another try of the same run; this one waits.")
    if empty := [suite.name for suite in suites if not put[suite.name]]:
        with staging.begin() as db:
            for name in empty:
                db.findings.clear(flow_run_id, name)
    return [suite for suite in suites if put[suite.name]]


def _rows(suite: Suite, record: Values, related: Related) -> Iterator[Row]:
    document = str(record["Id"])
    if suite.rows is Rows.DOCUMENT:
        columns = {column.name: _value(column.path, record, related.reads) for column in suite.columns}
        yield suite.name, document, document, columns | {"line_count": len(related.lines)}
        return
    for line in related.lines:
        reads = {**related.reads, DOCUMENT: record, **line.reads}
        own = {column.name: _value(column.path, line.values, reads) for column in suite.columns}
        yield suite.name, document, str(line.values["Id"]), own


def _value(path: str, record: Values, reads: Mapping[str, Values | None]) -> Any:
    owner, _, name = path.rpartition(".")
    source = record if not owner else reads.get(owner)
    return None if source is None else source.get(name)
