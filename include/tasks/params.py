"""The params of the DAGs: what the form of the Trigger button asks for, and what a run was told.

Airflow's form may be triggered untouched only when every param that is empty by default allows null.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from airflow.sdk import Param, get_current_context

from include.qbxml.readable import DELETIONS, READABLE

_TEXT: Final = ["null", "string"]
_LIST: Final = ["null", "array"]


def company_param() -> Param:
    """One company of the settings, or all; the settings are not read for a form, so that its key is typed."""
    return text_param("Company", "Key of one company in the settings, such as acme. Empty: every company.")


def text_param(title: str, description: str) -> Param:
    """A line of text that may be left empty."""
    return Param(None, type=_TEXT, title=title, description=description)


def day_param(title: str, description: str) -> Param:
    """A day, by a date picker, that may be left empty."""
    return Param(None, type=_TEXT, format="date", title=title, description=description)


def objects_param(description: str, *, with_deletions: bool = False) -> Param:
    """Objects of QuickBooks, chosen from a list, or none."""
    offered = sorted(READABLE) + (list(DELETIONS) if with_deletions else [])
    return Param(None, type=_LIST, items={"type": "string"}, examples=offered, title="Objects", description=description)


def flows_param(description: str) -> Param:
    """Flows, a line each, or none; a form offers no list of them, because they are files that firms add to."""
    return Param(None, type=_LIST, items={"type": "string"}, title="Flows", description=description)


def run_params() -> dict[str, Any]:
    """What the run that is going on was told; see `filled`."""
    return filled(get_current_context()["params"])


def filled(params: Mapping[str, Any]) -> dict[str, Any]:
    """The params that say something: what is null, empty or blank is left out, also inside a list.

    The form gives null for a field that nobody touched or that was emptied again; by REST people write "" and [] too.
    """
    said = {name: _trimmed(value) for name, value in params.items()}
    return {name: value for name, value in said.items() if value not in (None, "", [])}


def _trimmed(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list | tuple):
        return [each for each in map(_trimmed, value) if each not in (None, "")]
    return value
