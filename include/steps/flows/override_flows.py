"""override_flows: a company's own words about a flow (switched off, sent always, updated on change)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from include.errors import SetupError
from include.flow_words import Bring, OnChange, OnDeleted, OnWithdrawn, Send
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_keys import PAIR_KEYS
from include.mappings.language.return_spec import ReturnFlow, Row
from include.mappings.language.spec import Flow
from include.owners import FieldOwner, OnForeignEdit

Readers = Mapping[str, Callable[[Any], Any]]


def override_flows(catalogue: Catalogue, overrides: Mapping[str, Mapping[str, Any]]) -> Catalogue:
    """The catalogue with the settings of one company, in both directions; every complaint at once."""
    wrong: list[str] = []
    flows, returns = dict(catalogue.flows), dict(catalogue.returns)
    for name, words in overrides.items():
        if name in flows:
            flows[name] = _there(flows[name], words, wrong)
        elif name in returns:
            returns[name] = _back(returns[name], words, wrong)
        else:
            wrong.append(f"flows.{name}: there is no such flow; there are {', '.join([*flows, *returns])}")
    if wrong:
        raise SetupError("The settings file cannot be used:\n  " + "\n  ".join(wrong))
    return replace(catalogue, flows=flows, returns=returns)


def _switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is not true or false")
    return value


def _owners(value: Any) -> Mapping[str, FieldOwner]:
    if not isinstance(value, Mapping):
        raise ValueError("this needs fields and their owners, as in {Phone: quickbooks} or {default: newest}")
    return {str(name): FieldOwner(owner) for name, owner in value.items()}


_THERE: Readers = {
    "enabled": _switch,
    "send": Send,
    "on_change": OnChange,
    "on_withdrawn": OnWithdrawn,
    "posting": dict,
}
_BACK: Readers = {
    "enabled": _switch,
    "bring": Bring,
    "owner": _owners,
    "on_foreign_edit": OnForeignEdit,
    "on_deleted": OnDeleted,
}


def _there(flow: Flow, words: Mapping[str, Any], wrong: list[str]) -> Flow:
    return replace(flow, **_read(flow.name, words, _THERE, wrong))


def _back(flow: ReturnFlow, words: Mapping[str, Any], wrong: list[str]) -> ReturnFlow:
    said = _read(flow.name, words, _BACK, wrong)
    if flow.pair is None:
        wrong += [
            f"flows.{flow.name}.{key}: only a flow whose target names a link can have this; its records have one side"
            for key in PAIR_KEYS
            if key in said
        ]
        if said.get("on_deleted") is OnDeleted.CLEAR:
            wrong.append(f"flows.{flow.name}.on_deleted: only a flow whose target names a link can clear")
    owners = said.pop("owner", {})
    known = {name for row in flow.rows for name in row.owners}
    wrong += [
        f"flows.{flow.name}.owner.{name}: the flow fills no such field; it fills {', '.join(sorted(known))}"
        for name in sorted(owners.keys() - known - {"default"})
    ]
    return replace(flow, rows=tuple(_owned(row, owners) for row in flow.rows), **said)


def _owned(row: Row, said: Mapping[str, FieldOwner]) -> Row:
    """The company's default takes the place of the file's; a field that the file names keeps its own owner."""
    default = said.get("default")
    owners = {
        name: said.get(name, owner if default is None or name in row.named_owners else default)
        for name, owner in row.owners.items()
    }
    return replace(row, owners=owners)


def _read(flow: str, words: Mapping[str, Any], readers: Readers, wrong: list[str]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for key, value in words.items():
        try:
            said[key] = readers[key](value)
        except KeyError:
            wrong.append(f"flows.{flow}.{key}: cannot be set for a company; these can: {', '.join(readers)}")
        except (TypeError, ValueError) as error:
            wrong.append(f"flows.{flow}.{key}: {error}")
    return said
