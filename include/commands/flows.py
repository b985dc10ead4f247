"""The flows as a page: what goes where, and what happens afterwards; `docs/flows.md` is this page."""

from __future__ import annotations

import argparse
from typing import Any

from include.commands.doors import told
from include.commands.returning_flows import returning_flows, table, written
from include.flow_words import Send
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.opening.files import open_flows
from include.owners import Side

HEAD = """# Flows

Made by `./o2c flows > docs/flows.md` from the [mapping files](mappings.md); a test fails when it is out of date.
What the words mean is told in [mappings](mappings.md#what-goes-where).
"""
COLUMNS = ("flow", "from", "which records", "to", "depends on", "a later change", "withdrawn", "written back")


def add_verbs(verbs: Any) -> None:
    """flows."""
    verb = verbs.add_parser("flows", help="print what goes where, as the page docs/flows.md; needs no connection")
    verb.set_defaults(run=flows)


def flows(options: argparse.Namespace) -> None:
    """The page in Markdown on standard output."""
    print(flows_page(told(*open_flows())), end="")


def flows_page(catalogue: Catalogue) -> str:
    """A table of all flows, then one of what each sends; the way there first, then the way back."""
    known = sorted(catalogue.flows.values(), key=lambda flow: flow.name)
    parts = [HEAD, table(COLUMNS, [_row(flow) for flow in known])]
    parts += [f"## {flow.name}\n\n{_elements(flow)}" for flow in known]
    return "\n".join([*parts, returning_flows(catalogue.returns.values())])


def _row(flow: Flow) -> tuple[str, ...]:
    lines = f" with {flow.source.lines}" if flow.source.lines else ""
    return (
        f"[{flow.name}](#{flow.name})" + ("" if flow.enabled else " (switched off)"),
        flow.source.object + lines,
        _which(flow),
        ", ".join(flow.target.names),
        ", ".join(sorted(flow.needed_flows)) or "nothing",
        flow.on_change.value,
        flow.on_withdrawn.value + (f", but not by {', '.join(flow.followed_by)}" if flow.followed_by else ""),
        ", ".join(("id", "status", *(f"`{name}`" for name in flow.write_back))),
    )


def _which(flow: Flow) -> str:
    where = f"`{written(flow.where)}`" if flow.where else "all"
    if flow.kind is Kind.TRANSACTION or flow.send is Send.ALL:
        return where
    return f"{where} that a document to post needs, or that stand in QuickBooks already"


def _elements(flow: Flow) -> str:
    rows = [(f"`{name}`", "every", _owner(flow, name)) for name in flow.fields]
    for target, fields in flow.target_fields.items():
        rows += [(f"`{name}`", target, _owner(flow, name)) for name in fields]
    if flow.lines:
        rows += [(f"`{name}`", "each line", _owner(flow, f"lines.{name}")) for name in flow.lines.fields]
    return table(("element of QuickBooks", "of", "whose word counts after the first posting"), rows)


def _owner(flow: Flow, element: str) -> str:
    return {Side.SALESFORCE: "Salesforce", Side.QUICKBOOKS: "QuickBooks"}[flow.owner.of(element)]
