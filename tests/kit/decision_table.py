"""The tables of what waits for a person on docs/operations.md: python -m tests.kit.decision_table writes them anew."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from include.standing import KINDS, KindOfDecision
from include.states import Answer, DecisionKind
from include.steps.watch_sync.alert_kinds import ALERTS
from tests.kit.exits import Kind, followed

PAGE = Path(__file__).parents[2] / "docs" / "operations.md"
BEGIN, END = "<!-- the kinds of {}: python -m tests.kit.decision_table -->\n", "<!-- the end of the {} -->\n"
#: What stands in a command for the columns of a decision.
_NAMES = {
    "company": "KEY",
    "flow": "FLOW",
    "record_id": "SALESFORCE_ID",
    "cause": "KIND",
    "outbox_id": "REQUEST",
    "id": "DECISION",
}
_HEAD = "| kind | whose turn | what it means | what ends it | test |\n|---|---|---|---|---|\n"


def decisions() -> str:
    """One row a kind, in the order in which a person is told."""
    return _HEAD + "".join(_row(kind, each) for kind, each in KINDS.items())


def alerts() -> str:
    """The same of what is told beside them."""
    rows = (_told(kind, each.turn, each.means, each.ends, (None,)) for kind, each in ALERTS.items())
    return _HEAD.replace("what it means", "it is told when") + "".join(rows)


def with_tables(page: str) -> str:
    """The page with the tables as the code has them."""
    for name, table in (("decisions", decisions()), ("alerts", alerts())):
        (before, begin, rest), end = page.partition(BEGIN.format(name)), END.format(name)
        page = before + begin + table + end + rest.partition(end)[2]
    return page


def _row(kind: DecisionKind, each: KindOfDecision) -> str:
    commands = [f"`{option.command.format_map(_NAMES)}`" for option in each.options]
    ends = "; or ".join([each.ends, *commands])
    return _told(kind, each.turn, each.means, ends, (None, *(option.answer for option in each.options)))


def _told(kind: Kind, turn: str, means: str, ends: str, ways: Sequence[Answer | None]) -> str:
    names = dict.fromkeys(name for way in ways for name in followed().get((kind, way), ()))
    return f"| `{kind}` | {turn} | {means} | {ends} | {'<br>'.join(f'`{name}`' for name in names)} |\n"


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text("utf-8")), "utf-8")
