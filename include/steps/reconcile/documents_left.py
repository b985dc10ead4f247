"""documents_left: transactions of the books that belong to no deal: typed by a person, or posted and never linked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from include.comparing.deal_documents import SIGNS, Document
from include.mappings.language.spec import Flow
from include.qbxml.guid import guids_of
from include.rows import MirrorRow
from include.staging.books import QUICKBOOKS
from include.staging.door import Staging
from include.staging.mirror_rows import is_of_record
from include.staging.rows import portions
from include.steps.reconcile.book_documents import read_landed
from include.steps.reconcile.gather_deals import target_of
from include.steps.run import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Documents of one portion that belong to no deal; `posted_for` is the deal whose mark one of them carries."""

    documents: tuple[Document, ...]
    posted_for: Mapping[str, str]
    mirror_rows: Mapping[tuple[str, str], MirrorRow]  #: (flow, TxnID) -> the row of `mirror_row`


def documents_left(staging: Staging, run: Run, flows: Sequence[Flow], deals: Collection[str]) -> Iterator[Left]:
    """Stream them, a portion at a time, in a constant number of statements each."""
    marks: dict[str, str] | None = None
    for kind in SIGNS:
        with staging.read() as db:
            ids = db.records.living(run.key, kind, system=QUICKBOOKS)
        for portion in portions(ids):
            with staging.read() as db:
                rows = [row for row in db.mirror_rows.of_records(run.key, kind, portion) if is_of_record(row)]
                owned = db.reconciliations.linked(run.key, [kind], portion)
                owned |= {row.qb_id for row in rows if row.deal}
                landed = db.reconciliations.landed(run.key, [kind], [one for one in portion if one not in owned])
            documents = tuple(read_landed(row) for row in landed.values())
            if marks is None and any(one.guid for one in documents):
                marks = _marks(run, flows, deals)
            yield Left(
                documents=documents,
                posted_for={one.id: marks[one.guid] for one in documents if marks and one.guid in marks},
                mirror_rows={(row.flow, row.qb_id): row for row in rows},
            )


def _marks(run: Run, flows: Sequence[Flow], deals: Collection[str]) -> dict[str, str]:
    """ExternalGUID -> the deal that would be posted with it."""
    kinds = {kind for flow in flows if (kind := target_of(flow)) is not None and kind in SIGNS}
    return {mark: deal for deal in deals for kind in kinds for mark in guids_of(run.key, kind, deal)}
