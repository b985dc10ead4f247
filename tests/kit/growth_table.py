"""The table of what leaves by itself on docs/operations.md: python -m tests.kit.growth_table writes it anew."""

from __future__ import annotations

from pathlib import Path

from include.settings import Keep
from include.staging.growth import RULES, Leaves

PAGE = Path(__file__).parents[2] / "docs" / "operations.md"
BEGIN = "<!-- what leaves by itself: python -m tests.kit.growth_table -->\n"
END = "<!-- the end of what leaves by itself -->\n"
_LEAVES = "| table | what leaves | when | why it may |\n|---|---|---|---|\n"
_STAYS = "\n| table of which nothing leaves | why |\n|---|---|\n"


def table() -> str:
    """What leaves, a rule a row, and then what stays."""
    leaves = "".join(
        f"| `{rule.table}` | {rule.rows} | {_when(rule)} | {rule.why} |\n" for rule in RULES if isinstance(rule, Leaves)
    )
    stays = "".join(f"| `{rule.table}` | {rule.why} |\n" for rule in RULES if not isinstance(rule, Leaves))
    return _LEAVES + leaves + _STAYS + stays


def with_table(page: str) -> str:
    """The page with the table as the code has it."""
    (before, begin, rest) = page.partition(BEGIN)
    return before + begin + table() + END + rest.partition(END)[2]


def _when(rule: Leaves) -> str:
    return f"after `{rule.keep}`, {getattr(Keep(), rule.keep)} days" if rule.keep else rule.when


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text("utf-8")), "utf-8")
