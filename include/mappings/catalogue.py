"""All mapping files together: read from their folder, checked against one another, needed flows first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from types import MappingProxyType

from include.mappings.complaint import Complaint, MappingError
from include.mappings.page import Complaints, Entry
from include.mappings.parse_flow import parse_flow
from include.mappings.selection import select_fields
from include.mappings.spec import Flow


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The flows by name; a flow stands behind those whose records it needs."""

    flows: Mapping[str, Flow]

    @property
    def enabled(self) -> tuple[Flow, ...]:
        """The flows that are switched on, needed ones first."""
        return tuple(flow for flow in self.flows.values() if flow.enabled)


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    name: str
    page: Entry
    flow: Flow


def load_catalogue(folder: Path, *, without: Collection[str] = ()) -> Catalogue:
    """Read every `*.yaml` of the folder, but for the files named by `without`.

    Raises `MappingError` with every complaint about every file at once, each with file, line and key.
    """
    paths = [path for path in sorted(folder.glob("*.yaml")) if path.name not in without]
    if not paths:
        raise MappingError([_about(folder.name, "there is no mapping file (*.yaml) in this folder. Add one")])
    found: list[Complaint] = []
    files: list[_File] = []
    for path in paths:
        complaints = Complaints(file=path.name)
        flow, page = parse_flow(path.read_text(encoding="utf-8"), complaints)
        if flow is not None and page is not None:
            files.append(_File(name=path.name, page=page, flow=flow))
        found += complaints.found
    found += _between(files, complete=not found)
    if found:
        raise MappingError(found)
    flows = {file.flow.name: file.flow for file in files}
    return Catalogue(flows=MappingProxyType({name: flows[name] for name in _in_order(flows)}))


def fields_to_select(
    catalogue: Catalogue, *, extra: Mapping[str, Iterable[str]] | None = None
) -> Mapping[str, frozenset[str]]:
    """Salesforce object -> the fields that the enabled flows read, without those of `selection.BASE_FIELDS`.

    `extra` adds fields that others read, such as the rules of data quality.
    """
    return select_fields(catalogue.enabled, extra or {})


def _between(files: list[_File], *, complete: bool) -> Iterator[Complaint]:
    """Complaints about what files say of one another; references only when every file could be read."""
    seen: dict[str, str] = {}
    for file in files:
        if file.flow.name in seen:
            yield _at(file, "flow", f"{file.flow.name} is described in {seen[file.flow.name]} already. Rename one")
        elif f"{file.flow.name}.yaml" != file.name:
            yield _at(file, "flow", f"the file of this flow is called {file.flow.name}.yaml. Rename one of the two")
        seen[file.flow.name] = file.name
    if complete:
        flows = {file.flow.name: file.flow for file in files}
        for file in files:
            yield from _missing_needs(file, flows)
        yield from _cycle(files, flows)


def _missing_needs(file: _File, flows: Mapping[str, Flow]) -> Iterator[Complaint]:
    for need in sorted(file.flow.needed_flows):
        if need not in flows:
            yield _at_ref(file, need, f"there is no flow {need}. There are: {', '.join(sorted(flows))}")
        elif file.flow.enabled and not flows[need].enabled:
            yield _at_ref(file, need, f"{need} is switched off, and this flow needs it. Enable it, or disable this one")


def _cycle(files: list[_File], flows: Mapping[str, Flow]) -> Iterator[Complaint]:
    try:
        _in_order(flows)
    except CycleError as error:
        circle: list[str] = error.args[1]
        file = next(file for file in files if file.flow.name == circle[0])
        yield _at(file, "needs", f"these flows need one another in a circle: {' -> '.join(circle)}. Break it")


def _in_order(flows: Mapping[str, Flow]) -> tuple[str, ...]:
    """Names with needed flows first; a flow may need itself (a parent account)."""
    graph = {name: sorted((flow.needed_flows & flows.keys()) - {name}) for name, flow in sorted(flows.items())}
    return tuple(TopologicalSorter(graph).static_order())


def _at_ref(file: _File, flow: str, text: str) -> Complaint:
    entry = next((entry for entry in _entries(file.page) if (entry.text or "").startswith(f"{flow}(")), file.page)
    return Complaint(file=file.name, line=entry.line, key=entry.key, text=text)


def _at(file: _File, key: str, text: str) -> Complaint:
    entry = file.page.members.get(key, file.page)
    return Complaint(file=file.name, line=entry.line, key=key, text=text)


def _about(name: str, text: str) -> Complaint:
    return Complaint(file=name, line=1, key="", text=text)


def _entries(entry: Entry) -> Iterator[Entry]:
    yield entry
    for member in entry:
        yield from _entries(member)
