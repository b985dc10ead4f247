"""load_flows: the flows that can run, with a company's own words; a bad mapping file stops its own flow only."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Protocol

from include.errors import SetupError
from include.mappings.language.catalogue import Catalogue, load_catalogue, mapping_files
from include.mappings.language.complaint import MappingError
from include.steps.flows.check_mappings import complaints_by_flow
from include.steps.flows.override_flows import override_flows


class Load(Protocol):
    """What reads mapping files as `load_catalogue` does, for instance once for all companies."""

    def __call__(self, folder: Path, *, own: Path | None, without: Collection[str]) -> Catalogue:
        """The catalogue of these files; raises `MappingError`."""
        ...


def load_flows(
    folder: Path, overrides: Mapping[str, Mapping[str, Any]], *, own: Path | None = None, load: Load = load_catalogue
) -> tuple[Catalogue, dict[str, str]]:
    """The usable flows, and {flow: what is wrong in its file, with place and cure} of the others.

    A file of the company's `own` folder takes the place of the one of its name, or comes to them.
    A flow that needs a broken one is left out with it, and so is one of the way back that shares its links.
    Raises `MappingError` when no flow can be used, and `SetupError` when the settings speak of flows in words that do
    not exist.
    """
    broken: dict[str, str] = {}
    while True:
        try:
            catalogue = load(folder, own=own, without={f"{name}.yaml" for name in broken})
        except MappingError as error:
            news = {complaint.file.removesuffix(".yaml") for complaint in error.complaints} - broken.keys()
            if not news or len(news) + len(broken) >= len(mapping_files(folder, own)):
                raise
            for name in sorted(news):
                lines = [str(each) for each in error.complaints if each.file == f"{name}.yaml"]
                broken[name] = "\n".join(lines)
            continue
        break
    named = {name: words for name, words in overrides.items() if name not in broken}
    chosen = override_flows(catalogue, named)
    broken |= {name: "\n".join(complaints) for name, complaints in complaints_by_flow(chosen, broken=broken).items()}
    flows = {name: flow for name, flow in chosen.flows.items() if name not in broken}
    returns = {name: flow for name, flow in chosen.returns.items() if name not in broken}
    while needy := [name for name, flow in flows.items() if flow.enabled and flow.needed_flows - flows.keys()]:
        for name in needy:
            broken[name] = _depends_on(name, flows.pop(name).needed_flows & broken.keys())
    for name, flow in list(returns.items()):
        if flow.enabled and flow.job_from is None and flow.pair in broken:
            broken[name] = _depends_on(name, {str(returns.pop(name).pair)})
    if not flows:
        raise SetupError("No flow can run:\n" + "\n".join(broken.values()))
    return Catalogue(flows=flows, returns=returns), broken


def _depends_on(name: str, needed: Collection[str]) -> str:
    return f"{name}.yaml: depends_on: {', '.join(sorted(needed))} cannot run. Correct that first."
