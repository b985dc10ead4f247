"""All mapping files together: read from their folder, checked against one another, needed flows first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from types import MappingProxyType

from include.mappings.language.complaint import MappingError
from include.mappings.language.parse_flow import flow_of
from include.mappings.language.parse_return import comes_back, parse_return
from include.mappings.language.return_spec import ReturnFlow
from include.mappings.language.selection import select_fields
from include.mappings.language.spec import Flow
from include.page import Complaint, Complaints, Entry, read_file
from include.settings import JobFrom


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The flows by name; a flow stands behind those whose records it needs. `returns` are those of the way back."""

    flows: Mapping[str, Flow]
    returns: Mapping[str, ReturnFlow] = field(default_factory=dict)

    @property
    def enabled(self) -> tuple[Flow, ...]:
        """The flows that are switched on, needed ones first."""
        return tuple(flow for flow in self.flows.values() if flow.enabled)

    def returning(self, job_from: JobFrom) -> tuple[ReturnFlow, ...]:
        """The flows of the way back that are switched on; of those that carry jobs the one that the company chose."""
        return tuple(flow for flow in self.returns.values() if flow.enabled and flow.job_from in (None, job_from))


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    name: str
    page: Entry
    flow: Flow | ReturnFlow


def mapping_files(folder: Path, own: Path | None = None) -> list[Path]:
    """The mapping files of a folder, by name; those of `own` take the place of their namesakes, or come to them."""
    found = {path.name: path for each in (folder, own) if each is not None for path in each.glob("*.yaml")}
    return [found[name] for name in sorted(found)]


def load_catalogue(folder: Path, *, own: Path | None = None, without: Collection[str] = ()) -> Catalogue:
    """Read every `*.yaml` of the folder (see `mapping_files`), but for the files named by `without`.

    Raises `MappingError` with every complaint about every file at once, each with file, line and key.
    """
    paths = [path for path in mapping_files(folder, own) if path.name not in without]
    if not paths:
        raise MappingError([_about(folder.name, "there is no mapping file (*.yaml) in this folder. Add one")])
    found: list[Complaint] = []
    files: list[_File] = []
    for path in paths:
        complaints = Complaints(file=path.name)
        page = read_file(path, complaints)
        if page is not None:
            flow = parse_return(page, complaints) if comes_back(page) else flow_of(page, complaints)
            files += [_File(name=path.name, page=page, flow=flow)] if flow is not None else []
        found += complaints.found
    found += _between(files, complete=not found, without={name.removesuffix(".yaml") for name in without})
    if found:
        raise MappingError(found)
    flows = {file.flow.name: file.flow for file in files if isinstance(file.flow, Flow)}
    returns = {file.flow.name: file.flow for file in files if isinstance(file.flow, ReturnFlow)}
    return Catalogue(
        flows=MappingProxyType({name: flows[name] for name in _in_order(flows)}), returns=MappingProxyType(returns)
    )


def fields_to_select(
    catalogue: Catalogue, *, extra: Mapping[str, Iterable[str]] | None = None
) -> Mapping[str, frozenset[str]]:
    """Salesforce object -> the fields that the enabled flows read, without those of `selection.BASE_FIELDS`.

    `extra` adds fields that others read, such as the rules of data quality.
    """
    return select_fields(catalogue.enabled, extra or {})


def _between(files: list[_File], *, complete: bool, without: Collection[str]) -> Iterator[Complaint]:
    """Complaints about what files say of one another; references only when every file could be read.

    Links of a flow that was left out are there still, so the way back may ask for them.
    """
    seen: dict[str, str] = {}
    for file in files:
        if file.flow.name in seen:
            yield _at(file, "flow", f"{file.flow.name} is described in {seen[file.flow.name]} already. Rename one")
        elif f"{file.flow.name}.yaml" != file.name:
            yield _at(file, "flow", f"the file of this flow is called {file.flow.name}.yaml. Rename one of the two")
        seen[file.flow.name] = file.name
    if complete:
        flows = {file.flow.name: file.flow for file in files if isinstance(file.flow, Flow)}
        for file in files:
            if isinstance(file.flow, ReturnFlow):
                yield from _missing_links(file, file.flow, seen.keys() | without)
            else:
                yield from _missing_dependencies(file, file.flow, flows)
                yield from _missing_followers(file, file.flow, flows.keys() | without)
        yield from _cycle(files, flows)


def _missing_links(file: _File, flow: ReturnFlow, known: Collection[str]) -> Iterator[Complaint]:
    """A flow that is switched off may ask for links of flows that are yet to come."""
    for asked in sorted(flow.linked_flows - set(known)) if flow.enabled else ():
        yield _at_ref(file, asked, f"there is no flow {asked}. There are: {', '.join(sorted(known))}")


def _missing_dependencies(file: _File, flow: Flow, flows: Mapping[str, Flow]) -> Iterator[Complaint]:
    for need in sorted(flow.needed_flows):
        if need not in flows:
            yield _at_ref(file, need, f"there is no flow {need}. There are: {', '.join(sorted(flows))}")
        elif flow.enabled and not flows[need].enabled:
            yield _at_ref(file, need, f"{need} is switched off, and this flow needs it. Enable it, or disable this one")


def _missing_followers(file: _File, flow: Flow, known: Collection[str]) -> Iterator[Complaint]:
    for name in flow.followed_by:
        if name not in known:
            yield _at(file, "followed_by", f"there is no flow {name}. There are: {', '.join(sorted(known))}")


def _cycle(files: list[_File], flows: Mapping[str, Flow]) -> Iterator[Complaint]:
    try:
        _in_order(flows)
    except CycleError as error:
        circle: list[str] = error.args[1]
        file = next(file for file in files if file.flow.name == circle[0])
        yield _at(file, "depends_on", f"these flows need one another in a circle: {' -> '.join(circle)}. Break it")


def _in_order(flows: Mapping[str, Flow]) -> tuple[str, ...]:
    """Names with needed flows first; a flow may need itself (a parent account)."""
    graph = {name: sorted((flow.needed_flows & flows.keys()) - {name}) for name, flow in sorted(flows.items())}
    return tuple(TopologicalSorter(graph).static_order())


def _at_ref(file: _File, flow: str, text: str) -> Complaint:
    entry = next((entry for entry in _entries(file.page) if f"{flow}(" in (entry.text or "")), file.page)
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
