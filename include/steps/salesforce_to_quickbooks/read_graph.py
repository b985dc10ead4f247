"""Which documents read a record: the reads of a mapping, followed backwards."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from include.mappings.language.spec import DOCUMENT, RECORD, Flow, Match, Read
from include.staging.door import Work

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
        self._known: dict[tuple[str, str, str, frozenset[str]], set[str]] = {}

    def holders(self, object_name: str, field: str, ids: Collection[str]) -> set[str]:
        """Ids of the records whose `field` holds one of `ids`."""
        return self._ask("holders", self._records.holders, object_name, field, ids)

    def held_keys(self, object_name: str, field: str, ids: Collection[str]) -> set[str]:
        """What `field` of these records holds."""
        return self._ask("held keys", self._records.held_keys, object_name, field, ids)

    def _ask(
        self, what: str, ask: Callable[..., set[str]], object_name: str, field: str, ids: Collection[str]
    ) -> set[str]:
        question = (what, object_name, field, frozenset(ids))
        if question not in self._known:
            self._known[question] = ask(self._company, object_name, field, ids)
        return self._known[question]


def affected_documents(referring: Referring, flow: Flow, changed: Mapping[str, Collection[str]]) -> dict[str, str]:
    """Source records that a change concerns: {id: LANDED or `reads`}."""
    climb = _Climb(referring, flow)
    documents = dict.fromkeys(changed.get(flow.source.object, ()), LANDED)
    reading: set[str] = set()
    for read in flow.reads:
        reading |= climb.to_documents(read, changed.get(read.object, ()), lines=False)
    if flow.lines is not None and flow.source.lines and flow.source.lines_key:
        lines = set(changed.get(flow.source.lines, ()))
        for read in flow.lines.reads:
            reading |= climb.to_documents(read, changed.get(read.object, ()), lines=True)
        reading |= climb.documents_of_lines(lines)
    return dict.fromkeys(sorted(reading), "reads") | documents


class _Climb:
    """From a changed record up to the documents that read it."""

    def __init__(self, referring: Referring, flow: Flow) -> None:
        self._referring = referring
        self._flow = flow

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
        found = values if field == ID else self._referring.holders(holder, field, values)
        return self._up(owner, found, lines=lines)

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
