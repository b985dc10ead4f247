"""Which documents read a record: the reads of a mapping, followed backwards."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from include.mappings.language.spec import DOCUMENT, RECORD, Flow, Match, Read
from include.staging.door import Work
from include.staging.rows import CHUNK

ID = "Id"
#: Why a document is looked at: it is new, or was changed itself.
LANDED = "landed"
OWN = ("", RECORD)


def key_fields(flows: Iterable[Flow]) -> dict[str, frozenset[str]]:
    """Salesforce object -> the fields by which its records refer to others, as the reads of these flows need them."""
    found: dict[str, set[str]] = {}
    for flow in flows:
        for lines in (False, True):
            owners = flow.owners(lines=lines)
            for read in _reads(flow, lines=lines):
                for match in read.by:
                    if match.path is None:
                        continue
                    _note(found, read.object, match.field)
                    _note(found, owners[match.path[0]], match.path[1])
        if flow.source.lines and flow.source.lines_key:
            _note(found, flow.source.lines, flow.source.lines_key)
    return {name: frozenset(fields) for name, fields in found.items()}


class Referring:
    """Which records refer to which: several flows ask the same, so the answers are kept for the transaction."""

    def __init__(self, db: Work, company: str) -> None:
        self._records = db.records
        self._company = company
        self._known: dict[tuple[str, str, str, frozenset[str]], Any] = {}

    def holders(self, object_name: str, field: str, ids: Collection[str]) -> set[str]:
        """Ids of the records whose `field` holds one of `ids`."""
        found: set[str] = self._ask("holders", self._records.holders, object_name, field, ids)
        return found

    def held_keys(self, object_name: str, field: str, ids: Collection[str]) -> set[str]:
        """What `field` of these records holds."""
        found: set[str] = self._ask("held keys", self._records.held_keys, object_name, field, ids)
        return found

    def holders_among(self, object_name: str, field: str, ids: Collection[str], among: Collection[str]) -> set[str]:
        """Those `among` records whose `field` holds one of `ids`; read is the smaller of both sides."""
        few = self._few_holders(object_name, field, ids, among)
        if few is not None:
            return few.intersection(among)
        return self._records.holding(self._company, object_name, field, ids, among)

    def owners_among(
        self, object_name: str, key: str, field: str, ids: Collection[str], among: Collection[str]
    ) -> set[str]:
        """Those `among` owners, named by `key`, of whose records of an object one holds one of `ids` in `field`."""
        few = self._few_holders(object_name, field, ids, among)
        if few is None:
            owned = self._records.holders(self._company, object_name, key, among)
            few = self._records.holding(self._company, object_name, field, ids, owned)
        return self._records.held_keys(self._company, object_name, key, few).intersection(among)

    def _few_holders(
        self, object_name: str, field: str, ids: Collection[str], among: Collection[str]
    ) -> set[str] | None:
        """None where it costs less to look at those `among` which they may be."""
        if len(among) <= len(ids):
            return None
        most = max(CHUNK, len(among))
        ask = partial(self._records.few_holders, most=most)
        found: set[str] | None = self._ask(f"up to {most} holders", ask, object_name, field, ids)
        return found

    def _ask(self, what: str, ask: Callable[..., Any], object_name: str, field: str, ids: Collection[str]) -> Any:
        question = (what, object_name, field, frozenset(ids))
        if question not in self._known:
            self._known[question] = ask(self._company, object_name, field, ids)
        return self._known[question]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spared:
    """Changes that no document can feel which QuickBooks has as it is; looked at are the `open` ones alone."""

    changes: Callable[[Read, Collection[str]], Collection[str]]  #: those of the changed records behind a read
    open: Callable[[], Collection[str]]  #: asked for where there are such changes


def affected_documents(
    referring: Referring, flow: Flow, changed: Mapping[str, Collection[str]], spared: Spared | None = None
) -> dict[str, str]:
    """Source records that a change concerns: {id: LANDED or `reads`}."""
    climb = _Climb(referring, flow)
    documents = dict.fromkeys(changed.get(flow.source.object, ()), LANDED)
    reading: set[str] = set()
    for read, lines in _all_reads(flow):
        ids = changed.get(read.object, ())
        quiet = {*spared.changes(read, ids)} if spared is not None and ids else set()
        reading |= climb.to_documents(read, [key for key in ids if key not in quiet], lines=lines)
        if spared is not None and quiet:
            reading |= _Climb(referring, flow, spared.open()).to_documents(read, quiet, lines=lines)
    if flow.lines is not None:
        reading |= climb.documents_of_lines(set(changed.get(flow.source.lines or "", ())))
    return dict.fromkeys(sorted(reading), "reads") | documents


def _all_reads(flow: Flow) -> Iterator[tuple[Read, bool]]:
    """Each read of a flow, and whether it is of a line."""
    yield from ((read, False) for read in flow.reads)
    if flow.lines is not None and flow.source.lines and flow.source.lines_key:
        yield from ((read, True) for read in flow.lines.reads)


class _Climb:
    """From a changed record up to the documents that read it; to those `among` some documents, where it is said."""

    def __init__(self, referring: Referring, flow: Flow, among: Collection[str] | None = None) -> None:
        self._referring = referring
        self._flow = flow
        self._among = among

    def to_documents(self, read: Read, ids: Collection[str], *, lines: bool) -> set[str]:
        """Documents that read one of these records by `read`."""
        if not ids:
            return set()
        match = self._lead(read)
        if match is None or match.path is None:
            return set()
        owner, field = match.path
        holder = self._flow.owners(lines=lines)[owner]
        values = set(ids) if match.field == ID else self._referring.held_keys(read.object, match.field, ids)
        is_own = owner in (*OWN, DOCUMENT)
        if self._among is not None and is_own:
            return self._up_among(holder, field, values, self._among, of_lines=owner in OWN and lines)
        found = values if field == ID else self._referring.holders(holder, field, values)
        return self._up(owner, found, lines=lines)

    def _up_among(
        self, holder: str, field: str, values: set[str], among: Collection[str], *, of_lines: bool
    ) -> set[str]:
        source = self._flow.source
        if not among:
            return set()
        if field == ID:
            return (self.documents_of_lines(values) if of_lines else values).intersection(among)
        if of_lines:
            return self._referring.owners_among(holder, str(source.lines_key), field, values, among)
        return self._referring.holders_among(holder, field, values, among)

    def documents_of_lines(self, lines: Collection[str]) -> set[str]:
        """The documents that these lines belong to."""
        source = self._flow.source
        if not lines or source.lines is None or source.lines_key is None:
            return set()
        return self._referring.held_keys(source.lines, source.lines_key, lines)

    def _up(self, owner: str, found: set[str], *, lines: bool) -> set[str]:
        if owner == DOCUMENT or (owner in OWN and not lines):
            return found
        if owner in OWN:
            return self.documents_of_lines(found)
        in_lines = self._flow.lines.reads if lines and self._flow.lines else ()
        for reads, deeper in ((in_lines, True), (self._flow.reads, False)):
            for read in reads:
                if read.name == owner:
                    return self.to_documents(read, found, lines=deeper)
        return set()

    def _lead(self, read: Read) -> Match | None:
        """The condition that ties the record to the document, rather than to something read by constants only."""
        constant = {other.name for other in self._all_reads() if all(match.path is None for match in other.by)}
        paths = [match for match in read.by if match.path is not None]
        return next((match for match in paths if match.path and match.path[0] not in constant), None)

    def _all_reads(self) -> tuple[Read, ...]:
        return (*self._flow.reads, *(self._flow.lines.reads if self._flow.lines else ()))


def _reads(flow: Flow, *, lines: bool) -> tuple[Read, ...]:
    if lines:
        return flow.lines.reads if flow.lines else ()
    return flow.reads


def _note(found: dict[str, set[str]], object_name: str, field: str) -> None:
    if field != ID:
        found.setdefault(object_name, set()).add(field)
