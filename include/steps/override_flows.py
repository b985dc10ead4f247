"""override_flows: a company's own words about a flow (switched off, sent always, updated on change)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from include.errors import SetupError
from include.mappings.catalogue import Catalogue
from include.mappings.spec import OnChange, OnTakenBack, Send

_READERS: Mapping[str, Callable[[Any], Any]] = {
    "enabled": bool,
    "send": Send,
    "on_change": OnChange,
    "on_taken_back": OnTakenBack,
    "posting": dict,
}


def override_flows(catalogue: Catalogue, overrides: Mapping[str, Mapping[str, Any]]) -> Catalogue:
    """The catalogue with the settings of one company; every complaint at once."""
    wrong: list[str] = []
    flows = dict(catalogue.flows)
    for name, words in overrides.items():
        if name not in flows:
            wrong.append(f"flows.{name}: there is no such flow; there are {', '.join(flows)}")
            continue
        for key, value in words.items():
            try:
                flows[name] = replace(flows[name], **{key: _READERS[key](value)})
            except KeyError:
                wrong.append(f"flows.{name}.{key}: cannot be set for a company; these can: {', '.join(_READERS)}")
            except ValueError as error:
                wrong.append(f"flows.{name}.{key}: {error}")
    if wrong:
        raise SetupError("The settings file cannot be used:\n  " + "\n  ".join(wrong))
    return replace(catalogue, flows=flows)
