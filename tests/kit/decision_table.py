"""The table of what waits for a person on docs/operations.md: python -m tests.kit.decision_table writes it anew."""

from __future__ import annotations

from pathlib import Path

from include.standing import KINDS, KindOfDecision
from include.states import Answer, DecisionKind
from tests.kit.exits import followed

PAGE = Path(__file__).parents[2] / "docs" / "operations.md"
BEGIN, END = "<!-- the kinds of decisions: python -m tests.kit.decision_table -->\n", "<!-- the end of the kinds -->\n"
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


def table() -> str:
    """One row a kind, in the order in which a person is told."""
    return _HEAD + "".join(_row(kind, each) for kind, each in KINDS.items())


def with_table(page: str) -> str:
    """The page with the table as the code has it."""
    before, _, rest = page.partition(BEGIN)
    return before + BEGIN + table() + END + rest.partition(END)[2]


def _row(kind: DecisionKind, each: KindOfDecision) -> str:
    commands = [f"`{option.command.format_map(_NAMES)}`" for option in each.options]
    ends = "; or ".join([each.ends, *commands])
    return f"| `{kind}` | {each.turn} | {each.means} | {ends} | {_tests(kind)} |\n"


def _tests(kind: DecisionKind) -> str:
    ways: list[Answer | None] = [None, *(option.answer for option in KINDS[kind].options)]
    names = [name for way in ways for name in followed().get((kind, way), ())]
    return "<br>".join(f"`{name}`" for name in dict.fromkeys(names))


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text("utf-8")), "utf-8")
