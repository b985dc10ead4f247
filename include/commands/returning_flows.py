"""The part of the page of flows that tells of the way back, from QuickBooks to Salesforce."""

from __future__ import annotations

from collections.abc import Iterable

from include.flow_words import Bring
from include.mappings.language.expression import Expression
from include.mappings.language.return_spec import Linked, Relation, ReturnFlow, ReturnValue, Row
from include.owners import FieldOwner

HEAD = """## The way back

From QuickBooks to Salesforce. What the words mean is told in [mappings](mappings.md#the-way-back).
"""
COLUMNS = ("flow", "from", "which records", "to", "links asked for", "brings", "deleted there")
OWNERS = {FieldOwner.SALESFORCE: "Salesforce", FieldOwner.QUICKBOOKS: "QuickBooks", FieldOwner.NEWEST: "the newest"}


def returning_flows(found: Iterable[ReturnFlow]) -> str:
    """A table of the flows of the way back, then one of the fields that each fills."""
    known = sorted(found, key=lambda flow: flow.name)
    parts = [HEAD, table(COLUMNS, [_row(flow) for flow in known])]
    parts += [f"### {flow.name}\n\n{_fields(flow)}" for flow in known if flow.rows]
    return "\n".join(parts)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def written(expression: Expression) -> str:
    """An expression as it stands in the file, fit for a table."""
    return " ".join(expression.text.split()).replace("|", "\\|")


def _row(flow: ReturnFlow) -> tuple[str, ...]:
    lines = f" with {flow.source.lines}" if flow.source.lines else ""
    where = f"`{written(flow.where)}`" if flow.where else "all"
    chosen = f", where job_from is {flow.job_from}" if flow.job_from else ""
    return (
        (f"[{flow.name}](#{flow.name})" if flow.rows else flow.name) + ("" if flow.enabled else " (switched off)"),
        ", ".join(flow.source.objects) + lines,
        where + chosen,
        ", ".join(dict.fromkeys(row.target.object for row in flow.rows)) or "rows of the other flows",
        ", ".join(sorted(flow.linked_flows)) or "none",
        _brings(flow),
        flow.on_deleted.value if flow.rows else "as each flow says",
    )


def _brings(flow: ReturnFlow) -> str:
    if flow.pair is None:
        return "all"
    return "all" if flow.bring is Bring.ALL else "linked ones"


def _fields(flow: ReturnFlow) -> str:
    rows = [
        (f"`{name}`", row.target.object, _of(row), _filled_with(value), OWNERS[row.owners[name]])
        for row in flow.rows
        for name, value in row.fields.items()
    ]
    return table(("field of Salesforce", "of", "for", "filled with", "whose word counts"), rows)


def _of(row: Row) -> str:
    return f"each {row.each}" if row.each else "the record"


def _filled_with(value: ReturnValue) -> str:
    if isinstance(value, Linked):
        return " or ".join(f"`{choice.flow}({written(choice.record_id)})`" for choice in value.choices)
    if isinstance(value, Relation):
        return f"`{value.key_field}: {written(value.key)}`"
    if isinstance(value, Expression):
        return f"`{written(value)}`"
    return f"always {str(value.value).lower() if isinstance(value.value, bool) else value.value}"
